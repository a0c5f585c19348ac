"""Trains the second look at a block, which goes by the first look's probabilities around it.

    /usr/bin/python3 training/train_context.py OUT [--final]

Reads what train.py and context.ts wrote to OUT; writes OUT/oof.f32 (out-of-fold probability a block, of both looks
together) and, with --final, adds the forest to OUT/forest.json and its rows to OUT/sample.json. Where OUT/first-K.f32 was
made (train.py --nested), fold K is asked of a forest none of whose rows knew its hosts in any way.
"""
import argparse
import json
import multiprocessing
import os
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from train import (FOLDS, SEED, TYPE_COLUMNS, decode, export_trees, fold_of, load, quantise, report, weights_of)

# Blocks that the first look all but ruled out: one in seven is trained on.
EASY = 0.02
SHARE = 0.15
SHAPE = {"trees": 130, "leaves": 17, "rate": 0.08}


def load_rows(out, name, features, types):
    """Rows of one set of first probabilities, and the blocks that they stand for."""
    rows = np.fromfile(f"{out}/{name.replace('first', 'context')}.i32", np.int32)
    x = np.fromfile(f"{out}/{name.replace('first', 'context')}.f32", np.float32).reshape(len(rows), len(features))
    for column, of in TYPE_COLUMNS.items():
        x[:, features.index(column)] = types[rows][:, of].sum(1)
    return rows, x, np.fromfile(f"{out}/{name}.f32", np.float32)


def make_model(trees, leaves, rate):
    return HistGradientBoostingClassifier(
        max_iter=trees, max_leaf_nodes=leaves, learning_rate=rate, min_samples_leaf=40,
        l2_regularization=2.0, early_stopping=False, random_state=SEED, max_bins=64)


def fit(data, rows, x, first, pick, **shape):
    y = (data["label"][rows] >= 0.5).astype(int)
    w = weights_of(data)[rows]
    easy = (first[rows] < EASY) & (y == 0)
    pick = pick & (~easy | (np.random.RandomState(SEED).rand(len(y)) < SHARE))
    w = np.where(easy, w / SHARE, w)
    return make_model(**shape).fit(x[pick], y[pick], sample_weight=w[pick])


SHARED = {}


def fit_fold(k):
    data, out, good, shape = SHARED["data"], SHARED["out"], SHARED["good"], SHARED["shape"]
    rows, x, first = SHARED["plain"]
    if os.path.exists(f"{out}/first-{k}.f32"):
        rows, x, first = load_rows(out, f"first-{k}", SHARED["features"], SHARED["types"])
    fold = np.array([fold_of(p["host"]) for p in data["pages"]])
    page = data["page"][rows]
    m = fit(data, rows, x, first, good[page] & (fold[page] != k), **shape)
    asked = fold[page] == k
    return rows[asked], m.predict_proba(x[asked])[:, 1]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("out")
    for name, value in SHAPE.items():
        args.add_argument(f"--{name}", type=type(value), default=value)
    args.add_argument("--final", action="store_true")
    args = args.parse_args()
    out = args.out
    data = load(out)
    features = json.load(open(f"{out}/context.json"))["features"]
    good = np.array(json.load(open(f"{out}/good.json")))
    types = np.fromfile(f"{out}/oof-types.f32", np.float32).reshape(len(good), -1)[data["page"]]
    shape = {"trees": args.trees, "leaves": args.leaves, "rate": args.rate}
    rows, x, first = load_rows(out, "first", features, types)
    SHARED.update(data=data, out=out, good=good, shape=shape, features=features, types=types, plain=(rows, x, first))
    oof = first.copy()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        for at, p in pool.imap(fit_fold, range(FOLDS)):
            oof[at] = p
    oof.tofile(f"{out}/oof.f32")
    report(data, decode(data, first), "first look")
    report(data, decode(data, oof), "second look")
    if not args.final:
        return
    model = quantise(fit(data, rows, x, first, good[data["page"][rows]], **shape))
    forest = json.load(open(f"{out}/forest.json"))
    forest.update(contextFeatures=features, context=export_trees(model, 1))
    json.dump(forest, open(f"{out}/forest.json", "w"))
    pick = np.random.RandomState(SEED).choice(len(rows), 100, replace=False)
    shown = np.round(x[pick].astype(float), 4)
    sample = json.load(open(f"{out}/sample.json"))
    sample.update(context=[[float(v) for v in row] for row in shown],
                  again=[float(v) for v in model.predict_proba(shown.astype(np.float32))[:, 1]])
    json.dump(sample, open(f"{out}/sample.json", "w"))


if __name__ == "__main__":
    sys.exit(main())
