"""Fits the confidence table on out-of-fold records: /usr/bin/python3 training/calibrate.py OUT

Reads OUT/signs.json (evaluate.ts); writes OUT/confidence.json and prints the reliability table, itself measured on
hosts that the table was not fitted on.
"""
import json
import sys

import numpy as np
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from train import FOLDS, SEED, fold_of


def fit(x, good, w):
    model = LogisticRegression(C=1.0, max_iter=2000, random_state=SEED).fit(x, good, sample_weight=w)
    z = model.decision_function(x)
    iso = IsotonicRegression(out_of_bounds="clip").fit(z, good, sample_weight=w)
    at = np.quantile(z, np.linspace(0, 1, 25))
    at = np.unique(np.round(at, 4))
    share = np.maximum.accumulate(np.clip(iso.predict(at), 0.01, 0.99))
    return {"weights": [float(v) for v in model.coef_[0]] + [float(model.intercept_[0])],
            "at": [float(v) for v in at], "share": [round(float(v), 4) for v in share]}


def apply(table, x):
    z = x @ np.array(table["weights"][:-1]) + table["weights"][-1]
    return np.interp(z, table["at"], table["share"])


def main():
    out = sys.argv[1]
    rows = json.load(open(f"{out}/signs.json"))
    x = np.array([r["signs"] for r in rows])
    f = np.array([r["f"] for r in rows])
    good = (f >= 0.9).astype(int)
    w = np.ones(len(rows))
    fold = np.array([fold_of(r["host"]) for r in rows])
    conf = np.zeros(len(rows))
    for k in range(FOLDS):
        conf[fold == k] = apply(fit(x[fold != k], good[fold != k], w[fold != k]), x[fold == k])
    edges = [0, .1, .2, .3, .4, .5, .6, .7, .8, .9, 1.001]
    table = []
    for a, b in zip(edges, edges[1:]):
        m = (conf >= a) & (conf < b)
        if m.any():
            table.append({"from": a, "to": min(b, 1), "pages": int(m.sum()), "confidence": round(float(conf[m].mean()), 3),
                          "good": round(float(good[m].mean()), 3), "wordF": round(float(f[m].mean()), 4)})
    summary = {"above .9": round(float(f[conf > .9].mean()), 4), "pages above .9": int((conf > .9).sum()),
               "below .5": round(float(f[conf < .5].mean()), 4), "pages below .5": int((conf < .5).sum())}
    json.dump(fit(x, good, w), open(f"{out}/confidence.json", "w"))
    json.dump({"table": table, "summary": summary}, open(f"{out}/reliability.json", "w"), indent=1)
    for row in table:
        print(row)
    print(summary)


if __name__ == "__main__":
    main()
