"""Trains the first look at a block and the page-type model, cross-validated by host.

    /usr/bin/python3 training/train.py OUT [--final] [--nested 0,1]

Reads what export.ts wrote to OUT; writes OUT/first.f32 (out-of-fold probability a block) and, with --final, the forests
trained on all pages. context.ts and train_context.py go on from there. Needs Debian's python3-sklearn (scikit-learn 1.2).
Deterministic: fixed seeds, no threads' order in the result.
"""
import argparse
import hashlib
import json
import multiprocessing
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

import train_names

# The forest, and what the forest of the first sketch has otherwise.
SHAPE = {"trees": 110, "leaves": 15, "rate": 0.11}
ROUGH = {"trees": 45, "rate": 0.18}
FOLDS = 5
SEED = 20261122


def load(folder):
    meta = json.load(open(f"{folder}/pages.json"))
    rows = meta["rows"]
    count = len(meta["features"])
    data = {
        "meta": meta,
        "pages": meta["pages"],
        "x": np.fromfile(f"{folder}/features.f32", np.float32).reshape(rows, count),
        "px": np.fromfile(f"{folder}/page-features.f32", np.float32).reshape(len(meta["pages"]), len(meta["pageFeatures"])),
        "label": np.fromfile(f"{folder}/labels.f32", np.float32),
        "words": np.fromfile(f"{folder}/words.f32", np.float32),
        "open": np.fromfile(f"{folder}/open.u8", np.uint8).astype(bool),
    }
    page = np.zeros(rows, np.int32)
    for i, p in enumerate(data["pages"]):
        page[p["from"]:p["to"]] = i
    data["page"] = page
    return data


def fold_of(host):
    """A host's fold from a hash of its name: stable when pages are added."""
    return int(hashlib.sha256(host.encode()).hexdigest(), 16) % FOLDS


def weights_of(data):
    """sqrt(words / true words of the page), so that no page and no corpus drowns the others."""
    truth = np.array([max(20.0, p["truthWords"]) for p in data["pages"]])
    w = np.sqrt(data["words"] / truth[data["page"]])
    corpora = {}
    for p in data["pages"]:
        corpora[p["corpus"]] = corpora.get(p["corpus"], 0) + 1
    share = {"wcxb-dev": 1.0, "fundus-dev": 2.0, "daniel-dev": 0.6}
    per = np.array([share.get(p["corpus"], 1.0) for p in data["pages"]])
    # A block that is half right teaches little.
    sure = np.maximum(0.2, np.abs(2 * data["label"] - 1))
    return w * per[data["page"]] * sure


def usable(data):
    """Pages whose true text stands on the page, as far as blocks can tell."""
    found = np.bincount(data["page"], data["words"] * (data["label"] >= 0.5), len(data["pages"]))
    truth = np.array([p["truthWords"] for p in data["pages"]])
    return (truth > 0) & (found >= 0.5 * truth)


TYPES = ["article", "forum", "product", "collection", "listing", "documentation", "service"]


def make_type_model():
    return HistGradientBoostingClassifier(
        max_iter=26, max_leaf_nodes=6, learning_rate=0.17, min_samples_leaf=12, l2_regularization=5.0,
        early_stopping=False, random_state=SEED, max_bins=64)


def type_rows(data):
    """Types are known for WCXB; the news corpora are articles all, and count for little so that they do not drown it."""
    y = np.array([TYPES.index(p["type"]) for p in data["pages"]])
    w = np.array([1.0 if p["corpus"] == "wcxb-dev" else 0.25 for p in data["pages"]])
    return y, w


def cross_validate_types(data, fitted=True):
    """Probabilities a page; only pages of `fitted`, one truth value a page or for all, are fitted to."""
    y, w = type_rows(data)
    fold = np.array([fold_of(p["host"]) for p in data["pages"]])
    oof = np.zeros((len(y), len(TYPES)), np.float32)
    for k in range(FOLDS):
        pick = (fold != k) & fitted
        m = make_type_model().fit(data["px"][pick], y[pick], sample_weight=w[pick])
        oof[fold == k] = m.predict_proba(data["px"][fold == k])
    return oof


TYPE_COLUMNS = {
    "pageTypeArticle": [0], "pageTypeForum": [1], "pageTypeProduct": [2], "pageTypeListing": [3, 4],
    "pageTypeDocs": [5], "pageTypeService": [6],
}


def fill_types(data, probabilities):
    for name, columns in TYPE_COLUMNS.items():
        at = data["meta"]["features"].index(name)
        data["x"][:, at] = probabilities[:, columns].sum(1)[data["page"]]


NAME_COLUMNS = ["namesNear", "namesFar"]


def fill_names(x, features, values):
    x[:, [features.index(name) for name in NAME_COLUMNS]] = values


def make_model(seed=SEED, trees=150, leaves=15, rate=0.08):
    return HistGradientBoostingClassifier(
        max_iter=trees, max_leaf_nodes=leaves, learning_rate=rate, min_samples_leaf=40,
        l2_regularization=2.0, early_stopping=False, random_state=seed, max_bins=128)


def fast_f(data, keep, pages=None):
    """Word F1 a page with the words of a block credited by its label; labelled words that are not open count as lost."""
    out = {}
    w = data["words"]
    tp = np.bincount(data["page"], w * keep * data["label"], len(data["pages"]))
    kept = np.bincount(data["page"], w * keep, len(data["pages"]))
    for i, p in enumerate(data["pages"]):
        t = p["truthWords"]
        if t == 0:
            continue
        pr = tp[i] / kept[i] if kept[i] else 0
        rc = min(1.0, tp[i] / t)
        out[i] = 2 * pr * rc / (pr + rc) if pr + rc else 0.0
    return out


def report(data, keep, name):
    f = fast_f(data, keep)
    groups = {}
    for i, v in f.items():
        p = data["pages"][i]
        groups.setdefault(p["corpus"], []).append(v)
        if p["corpus"] == "wcxb-dev":
            groups.setdefault(p["type"], []).append(v)
    print(name, "  ".join(f"{k} {np.mean(v):.4f}" for k, v in sorted(groups.items())), flush=True)


def thin_out(data, w, y):
    """Most blocks are plainly chrome: of those one in four is trained on, with four times the weight. Once a first forest
    has told them (out of fold), one in six of those that it rules out."""
    if "doubt" in data:
        easy = (data["doubt"] < 0.01) & (y == 0)
        pick = np.random.RandomState(SEED).rand(len(y)) < 1 / 6
        return ~easy | pick, np.where(easy, w * 6, w)
    col = data["meta"]["features"].index
    x = data["x"]
    easy = (x[:, col("vote")] == 0) & (x[:, col("voteC2")] <= 0.02) & (x[:, col("linkDensity")] > 0.5) & (y == 0)
    pick = np.random.RandomState(SEED).rand(len(y)) < 0.25
    return ~easy | pick, np.where(easy, w * 4, w)


SHARED = {}


def fit_fold(k):
    """Out-of-fold probabilities of one fold; the data come by fork, not by pickle."""
    data, good, kw = SHARED["data"], SHARED["good"], SHARED["kw"]
    fold = np.array([fold_of(p["host"]) for p in data["pages"]])[data["page"]]
    m = fit_rows(data, good[data["page"]] & (fold != k), **kw)
    asked = np.flatnonzero(data["open"] & (fold == k))
    return asked, m.predict_proba(data["x"][asked])[:, 1]


def fit_rows(data, rows, **kw):
    y = (data["label"] >= 0.5).astype(int)
    thin, w = thin_out(data, weights_of(data), y)
    rows = rows & data["open"] & thin
    return make_model(**kw).fit(data["x"][rows], y[rows], sample_weight=w[rows])


def cross_validate(data, folds, good, **kw):
    """Each block's probability from a model that saw no page of its host; two folds at a time."""
    SHARED.update(data=data, good=good, kw=kw)
    oof = np.zeros(len(data["label"]), np.float32)
    with multiprocessing.get_context("fork").Pool(2) as pool:
        for asked, p in pool.imap(fit_fold, folds):
            oof[asked] = p
    return oof


def fit_pair(pair):
    """The same, without two folds: what the first look says of one of them must not know the other's answers."""
    data, good, kw = SHARED["data"], SHARED["good"], SHARED["kw"]
    fold = np.array([fold_of(p["host"]) for p in data["pages"]])[data["page"]]
    m = fit_rows(data, good[data["page"]] & ~np.isin(fold, pair), **kw)
    asked = np.flatnonzero(data["open"] & (fold == pair[1]))
    return asked, m.predict_proba(data["x"][asked])[:, 1]


def nest(data, k, oof):
    """First probabilities for a second look that is asked about fold k: those of the other folds come from models that
    saw neither their own hosts nor fold k's."""
    nested = oof.copy()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        for asked, p in pool.imap(fit_pair, [(k, j) for j in range(FOLDS) if j != k]):
            nested[asked] = p
    return nested


def without_the_hopeless(data, oof):
    """Pages that a model trained without them gets mostly wrong: their answers teach errors (a truth that stops midway,
    comments for the article). Dropped from training only, never from measuring."""
    f = fast_f(data, decode(data, oof))
    return np.array([f.get(i, 0.0) >= 0.5 for i in range(len(data["pages"]))])


def decode(data, p):
    """Keeps what maximises the expected F1 of each page: all blocks above half of the best F1 that can be hoped for."""
    keep = np.zeros(len(p))
    for page in data["pages"]:
        a, b = page["from"], page["to"]
        order = np.argsort(-p[a:b], kind="stable")
        right = np.cumsum((p[a:b] * data["words"][a:b])[order])
        kept = np.cumsum(data["words"][a:b][order])
        if b > a and right[-1] > 0:
            best = (2 * right / (kept + right[-1] + 1e-9)).max()
            keep[a:b] = p[a:b] >= best / 2
    return keep


def export_trees(model, classes):
    """Flat arrays of all trees: feature, threshold, right child (left is next), leaf values; see forest.ts."""
    trees = []
    for iteration in model._predictors:
        for k in range(classes):
            nodes = iteration[k].nodes
            trees.append([
                [int(n["feature_idx"]), float(n["num_threshold"]), int(n["left"]), int(n["right"]),
                 float(n["value"]), int(n["is_leaf"])] for n in nodes])
    return {"base": [float(v) for v in np.atleast_1d(model._baseline_prediction).ravel()],
            "scale": model.leaf_scale, "trees": trees}


def quantise(model):
    """Rounds leaves to 16 bits and thresholds to floats, as weights.json holds them, in the model itself: what is
    measured and sampled is then what ships."""
    nodes = [p.nodes for iteration in model._predictors for p in iteration]
    most = max(np.abs(n["value"][n["is_leaf"] == 1]).max() for n in nodes)
    scale = float(np.float32(most / 32767))
    for n in nodes:
        leaf = n["is_leaf"] == 1
        n["value"][leaf] = np.round(n["value"][leaf] / scale) * scale
        n["num_threshold"] = n["num_threshold"].astype(np.float32)
    model.leaf_scale = scale
    return model


def main():
    args = argparse.ArgumentParser()
    args.add_argument("out")
    for name, value in SHAPE.items():
        args.add_argument(f"--{name}", type=type(value), default=value)
    args.add_argument("--nested", default="", help="folds for which the second look is to be trained without their hosts at all")
    args.add_argument("--final", action="store_true", help="train on all pages and write OUT/forest.json")
    args = args.parse_args()
    data = load(args.out)
    shape = {"trees": args.trees, "leaves": args.leaves, "rate": args.rate}
    folds = list(range(FOLDS))
    o = data["open"].astype(float)
    types = cross_validate_types(data)
    fill_types(data, types)
    types.tofile(f"{args.out}/oof-types.f32")
    report(data, (data["label"] >= 0.5) * 1.0, "oracle, rules free")
    report(data, (data["label"] >= 0.5) * o, "oracle, rules final")
    good = usable(data)
    rough = cross_validate(data, folds, good, **{**shape, **ROUGH})
    good = good & without_the_hopeless(data, rough)
    print(f"trained on {good.sum()} of {len(good)} pages", flush=True)
    json.dump([bool(g) for g in good], open(f"{args.out}/good.json", "w"))
    data["doubt"] = rough
    names = train_names.read_names(args.out, data)
    y = (data["label"] >= 0.5).astype(int)
    weight = weights_of(data)
    fold = np.array([fold_of(p["host"]) for p in data["pages"]])[data["page"]]
    rows = np.flatnonzero(data["open"] & good[data["page"]] & (rough >= train_names.LEAST_DOUBT))
    named = train_names.cross_validate(names, y, weight, rows, fold)
    fill_names(data["x"], data["meta"]["features"], named)
    print(f"{len(names['words'])} words of names, from {len(rows)} blocks", flush=True)
    oof = cross_validate(data, folds, good, **shape)
    oof.tofile(f"{args.out}/first.f32")
    report(data, decode(data, oof), "first look")
    for k in [int(k) for k in args.nested.split(",") if k]:
        nest(data, k, oof).tofile(f"{args.out}/first-{k}.f32")
    if args.final:
        types, w = type_rows(data)
        type_model = quantise(make_type_model().fit(data["px"], types, sample_weight=w))
        model = quantise(fit_rows(data, good[data["page"]], **shape))
        book = train_names.export(names, *train_names.fit(names, y, weight, rows))
        forest = {
            "features": data["meta"]["features"], "pageFeatures": data["meta"]["pageFeatures"], "types": TYPES,
            "names": book,
            "block": export_trees(model, 1), "page": export_trees(type_model, len(TYPES)),
        }
        json.dump(forest, open(f"{args.out}/forest.json", "w"))
        sample(data, model, type_model, book, args.out)


def sample(data, model, type_model, book, out):
    """Rows with the trainer's own answers, which a test holds Node's against."""
    pick = np.random.RandomState(SEED).choice(np.flatnonzero(data["open"]), 100, replace=False)
    pages = np.random.RandomState(SEED).choice(len(data["pages"]), 20, replace=False)
    json.dump({
        "names": train_names.sample(book, np.random.RandomState(SEED)),
        "blocks": [[float(v) for v in np.round(row, 4)] for row in data["x"][pick].astype(float)],
        "probabilities": [float(v) for v in model.predict_proba(np.round(data["x"][pick].astype(float), 4).astype(np.float32))[:, 1]],
        "pages": [[float(v) for v in np.round(row, 4)] for row in data["px"][pages].astype(float)],
        "types": [[float(v) for v in row] for row in type_model.predict_proba(np.round(data["px"][pages].astype(float), 4).astype(np.float32))],
    }, open(f"{out}/sample.json", "w"))


if __name__ == "__main__":
    sys.exit(main())
