"""What each judge and each feature group is worth: /usr/bin/python3 training/ablate.py OUT

Two folds of five, word F by labelled blocks. Writes OUT/ablations.json and OUT/importance.json.
"""
import json
import sys

import numpy as np

import train_names
from train import (NAME_COLUMNS, SEED, cross_validate, cross_validate_types, decode, fast_f, fill_names, fill_types,
                   fit_rows, fold_of, load, weights_of)

FOLDS = [0, 1]


def scores(data, keep):
    groups = {}
    for i, v in fast_f(data, keep).items():
        p = data["pages"][i]
        if fold_of(p["host"]) not in FOLDS:
            continue
        groups.setdefault(p["corpus"], []).append(v)
        if p["corpus"] == "wcxb-dev" and p["type"] == "article":
            groups.setdefault("wcxb articles", []).append(v)
    return {k: round(float(np.mean(v)), 4) for k, v in sorted(groups.items())}


def group_of(name):
    if name.startswith("vote"):
        return "Readability's vote"
    if name.startswith(("ruled", "since", "until")) and not name.startswith("sinceHead"):
        return "the rules' verdicts"
    if name in NAME_COLUMNS:
        return "trained words of names"
    if name.startswith("pageType"):
        return "the page-type model"
    if name.startswith("page"):
        return "the page"
    if name.startswith("w") and name[1].isupper():
        return "class and id words"
    if name.startswith("signature") or name in ("previousSame", "nextSame"):
        return "signature"
    if name.startswith(("in", "article")) and name[2:3].isupper() or name.startswith("article"):
        return "ancestor tags"
    if name.startswith(("c1", "c2", "c3", "c4", "item")):
        return "containers and items"
    if name.startswith(("since", "position", "wordsAfter", "wordsSince", "depth", "heading", "headline", "previous", "next", "window")):
        return "place and neighbours"
    return "own text"


def main():
    out = sys.argv[1]
    data = load(out)
    fill_types(data, cross_validate_types(data))
    names = data["meta"]["features"]
    column = {n: i for i, n in enumerate(names)}
    good = np.array(json.load(open(f"{out}/good.json")))
    # The trainer picks these rows by a rougher forest, which it does not keep.
    first = np.fromfile(f"{out}/first.f32", np.float32)
    doubted = np.flatnonzero(data["open"] & good[data["page"]] & (first >= train_names.LEAST_DOUBT))
    fold = np.array([fold_of(p["host"]) for p in data["pages"]])[data["page"]]
    y = (data["label"] >= 0.5).astype(int)
    found = train_names.cross_validate(train_names.read_names(out, data), y, weights_of(data), doubted, fold)
    fill_names(data["x"], names, found)
    shape = {"trees": 80, "leaves": 15, "rate": 0.13}
    x, opened = data["x"], data["open"]
    ruled = x[:, column["ruled"]] > 0
    vote = x[:, column["vote"]] > 0.5
    votes = [i for n, i in column.items() if group_of(n) == "Readability's vote"]
    rules = [i for n, i in column.items() if group_of(n) == "the rules' verdicts"]
    rows = [
        ("rules alone: what no rule took", opened & ~ruled),
        ("Readability and rules", vote & opened & ~ruled),
    ]

    def model(name, blank, open_mask):
        kept = x[:, blank].copy()
        x[:, blank] = 0
        data["open"] = open_mask
        rows.append((name, decode(data, cross_validate(data, FOLDS, good, **shape)) > 0))
        x[:, blank] = kept
        data["open"] = opened

    every = np.ones(len(opened), bool)
    model("model alone", votes + rules, every)
    model("model and Readability", rules, every)
    model("model and rules", votes, opened)
    model("all three", [], opened)
    table = [{"name": n, "scores": scores(data, k * 1.0)} for n, k in rows]
    json.dump(table, open(f"{out}/ablations.json", "w"))
    for row in table:
        print(row["name"], row["scores"], flush=True)

    fold = np.array([fold_of(p["host"]) for p in data["pages"]])
    m = fit_rows(data, (good & (fold != 0))[data["page"]], **shape)
    asked = np.flatnonzero(opened & (fold == 0)[data["page"]])

    def mean_f(rows_x):
        p = np.zeros(len(opened))
        p[asked] = m.predict_proba(rows_x)[:, 1]
        f = fast_f(data, decode(data, p))
        return np.mean([v for i, v in f.items() if fold[i] == 0])

    base = mean_f(x[asked])
    order = np.random.RandomState(SEED).permutation(len(asked))
    groups = {}
    for n, i in column.items():
        groups.setdefault(group_of(n), []).append(i)
    losses = []
    for name, columns in groups.items():
        shuffled = x[asked].copy()
        shuffled[:, columns] = shuffled[order][:, columns]
        losses.append((name, round(float(base - mean_f(shuffled)), 4)))
    losses.sort(key=lambda row: -row[1])
    json.dump(losses, open(f"{out}/importance.json", "w"))
    print(losses)


if __name__ == "__main__":
    main()
