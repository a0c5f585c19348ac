"""Asks an older training's fold models about the pages whose rows have changed since, so that a report can be made of
shipped forests on today's rules.

    npx tsx training/export.ts CORPORA NEW
    /usr/bin/python3 training/ask_again.py first OLD NEW
    npx tsx training/context.ts CORPORA NEW
    /usr/bin/python3 training/ask_again.py second OLD NEW

OLD is the out/training of the commit that the forests are of (train.py, context.ts and train_context.py --final, run there);
its features must have the same columns. The fold models are fitted once more to OLD's rows, by the same seeds, and asked
only about pages of NEW whose blocks, features or final verdicts differ; all other pages keep OLD's answers. Prints how far
the models fitted again lie from OLD's own answers. Writes to NEW first.f32, oof-types.f32, good.json (first), and oof.f32,
forest.json, sample.json, ablations.json, importance.json (second): all that evaluate.ts and what follows it read.
"""
import json
import multiprocessing
import os
import shutil
import sys
import tempfile

import numpy as np

import train
import train_context
import train_names

KEPT = ["forest.json", "sample.json", "ablations.json", "importance.json"]


def floats(folder, name, columns=1):
    return np.fromfile(f"{folder}/{name}", np.float32).reshape(-1, columns)


def span(page):
    return slice(page["from"], page["to"])


def pairs(old, new):
    """For each page of NEW the same page of OLD."""
    at = {(p["corpus"], p["id"]): p for p in old["pages"]}
    return [at[p["corpus"], p["id"]] for p in new["pages"]]


def changed_pages(OLD, NEW, old, new):
    wide = len(old["meta"]["features"])
    was, now = floats(OLD, "features.f32", wide), floats(NEW, "features.f32", wide)
    open_was, open_now = (np.fromfile(f"{f}/open.u8", np.uint8) for f in (OLD, NEW))
    return [i for i, (p, q) in enumerate(zip(new["pages"], pairs(old, new)))
            if q["to"] - q["from"] != p["to"] - p["from"]
            or (open_was[span(q)] != open_now[span(p)]).any()
            or not np.allclose(was[span(q)], now[span(p)], atol=1e-5)]


def joined(OLD, NEW, old, new, changed, out):
    """OLD's rows with those of the changed pages behind them, as train.py reads them."""
    rows = np.concatenate([np.arange(new["pages"][i]["from"], new["pages"][i]["to"]) for i in changed])
    pages, end = [dict(p) for p in old["pages"]], len(old["label"])
    for i in changed:
        page = dict(new["pages"][i])
        page["from"], end = end, end + page["to"] - page["from"]
        pages.append({**page, "to": end})
    json.dump({**old["meta"], "pages": pages, "rows": end}, open(f"{out}/pages.json", "w"))
    for name, columns in [("features.f32", len(old["meta"]["features"])), ("labels.f32", 1), ("words.f32", 1)]:
        np.concatenate([floats(OLD, name, columns), floats(NEW, name, columns)[rows]]).tofile(f"{out}/{name}")
    seen = [np.fromfile(f"{f}/open.u8", np.uint8) for f in (OLD, NEW)]
    np.concatenate([seen[0], seen[1][rows]]).tofile(f"{out}/open.u8")
    columns = len(old["meta"]["pageFeatures"])
    np.concatenate([floats(OLD, "page-features.f32", columns), floats(NEW, "page-features.f32", columns)[changed]]
                   ).tofile(f"{out}/page-features.f32")
    lines = [open(f"{f}/names.txt").read() for f in (OLD, NEW)]
    open(f"{out}/names.txt", "w").write("".join(lines))
    at = [np.fromfile(f"{f}/names.i32", np.int32) for f in (OLD, NEW)]
    np.concatenate([at[0], at[1][rows] + lines[0].count("\n")]).astype(np.int32).tofile(f"{out}/names.i32")
    return train.load(out)


def first(OLD, NEW):
    old, new = train.load(OLD), train.load(NEW)
    assert old["meta"]["features"] == new["meta"]["features"], "the features have other columns: train anew"
    changed, known = changed_pages(OLD, NEW, old, new), len(old["pages"])
    print(f"{len(changed)} of {len(new['pages'])} pages are asked again")
    folds = list(range(train.FOLDS))
    with tempfile.TemporaryDirectory() as out:
        data = joined(OLD, NEW, old, new, changed, out)
        types = train.cross_validate_types(data, np.arange(len(data["pages"])) < known)
        train.fill_types(data, types)
        good = np.concatenate([train.usable(old), np.zeros(len(changed), bool)])
        data["doubt"] = train.cross_validate(data, folds, good, **{**train.SHAPE, **train.ROUGH})
        good &= train.without_the_hopeless(data, data["doubt"])
        good[known:] = False
        fold = np.array([train.fold_of(p["host"]) for p in data["pages"]])[data["page"]]
        rows = np.flatnonzero(data["open"] & good[data["page"]] & (data["doubt"] >= train_names.LEAST_DOUBT))
        names = train_names.read_names(out, data)
        words = train_names.cross_validate(names, (data["label"] >= 0.5).astype(int), train.weights_of(data), rows, fold)
        train.fill_names(data["x"], data["meta"]["features"], words)
        answers = train.cross_validate(data, folds, good, **train.SHAPE)
    was = floats(OLD, "first.f32")[:, 0]
    print(f"first look: {np.abs(was - answers[:len(was)]).mean():.5f} from the old answers in the mean")
    result = np.zeros(len(new["label"]), np.float32)
    old_types = floats(OLD, "oof-types.f32", len(train.TYPES))
    at = {(p["corpus"], p["id"]): i for i, p in enumerate(old["pages"])}
    new_types = old_types[[at[p["corpus"], p["id"]] for p in new["pages"]]]
    again = {i: data["pages"][known + j] for j, i in enumerate(changed)}
    for i, (p, q) in enumerate(zip(new["pages"], pairs(old, new))):
        result[span(p)] = answers[span(again[i])] if i in again else was[span(q)]
    new_types[changed] = types[known:]
    result.tofile(f"{NEW}/first.f32")
    new_types.tofile(f"{NEW}/oof-types.f32")
    shutil.copy(f"{OLD}/good.json", f"{NEW}/good.json")


SHARED = {}


def ask_fold(k):
    """Rows of NEW in the fold, what the second look says of them, and how far it lies from what it said of OLD's."""
    old, good, was = SHARED["old"], SHARED["good"], SHARED["was"]
    rows, x, looked = SHARED["old rows"]
    new_rows, new_x, _ = SHARED["new rows"]
    fold = SHARED["old fold"][old["page"][rows]]
    model = train_context.fit(old, rows, x, looked, good[old["page"][rows]] & (fold != k), **train_context.SHAPE)
    asked = np.flatnonzero(SHARED["asked"] & (SHARED["new fold"] == k))
    held = np.flatnonzero(fold == k)
    far = np.abs(model.predict_proba(x[held])[:, 1] - was[rows[held]]).max()
    return new_rows[asked], model.predict_proba(new_x[asked])[:, 1] if len(asked) else np.zeros(0), far


def second(OLD, NEW):
    old, new = train.load(OLD), train.load(NEW)
    changed = changed_pages(OLD, NEW, old, new)
    features = json.load(open(f"{OLD}/context.json"))["features"]
    types = {f: floats(f, "oof-types.f32", len(train.TYPES)) for f in (OLD, NEW)}
    fold_of = lambda data: np.array([train.fold_of(p["host"]) for p in data["pages"]])
    new_rows = train_context.load_rows(NEW, "first", features, types[NEW][new["page"]])
    SHARED.update({
        "old": old, "good": np.array(json.load(open(f"{OLD}/good.json"))), "was": floats(OLD, "oof.f32")[:, 0],
        "old rows": train_context.load_rows(OLD, "first", features, types[OLD][old["page"]]), "new rows": new_rows,
        "old fold": fold_of(old), "new fold": fold_of(new)[new["page"][new_rows[0]]],
        "asked": np.isin(new["page"][new_rows[0]], changed)})
    result = new_rows[2].copy()
    for i, (p, q) in enumerate(zip(new["pages"], pairs(old, new))):
        if i not in set(changed):
            result[span(p)] = SHARED["was"][span(q)]
    with multiprocessing.get_context("fork").Pool(2) as pool:
        for rows, answers, far in pool.imap(ask_fold, range(train.FOLDS)):
            result[rows] = answers
            print(f"second look: at most {far:.1e} from the old answers")
    result.tofile(f"{NEW}/oof.f32")
    for name in KEPT:
        if os.path.exists(f"{OLD}/{name}"):
            shutil.copy(f"{OLD}/{name}", f"{NEW}/{name}")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("first", "second"):
        sys.exit(__doc__)
    {"first": first, "second": second}[sys.argv[1]](sys.argv[2], sys.argv[3])
