"""Learns what the words in the names of elements (class, id, role, itemprop) say of the text inside: a logistic
regression over the words near each block and far from it, whose sums become two columns of the block features
(src/judge/model/name-words.ts computes the same). Cross-validated by host as the forests are.
"""
import multiprocessing

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import SGDClassifier

# Words that fewer sites use say too little of others.
LEAST_HOSTS = 20
# Blocks below this rough probability are told without names.
LEAST_DOUBT = 0.01
# Weights are whole numbers from -MOST to MOST times a scale.
MOST = 31
# Words that weigh no more near and far are not shipped, though cross-validation has them. With all 1,634 words that weigh
# anything the book is a fifth longer, and trafilatura-dev, which nothing is trained on, has .9481 snippet F for .9484.
LIGHT = 2


def read_names(out, data):
    """Counts of words a line of names.txt, near words before far ones, and each block's line."""
    at = np.fromfile(f"{out}/names.i32", np.int32)
    vocabulary = {}
    columns, ends = [], [0]
    with open(f"{out}/names.txt") as lines:
        for line in lines:
            near, far = line.rstrip("\n").split("|")
            for ring, words in (("n", near), ("f", far)):
                for word in words.split():
                    columns.append(vocabulary.setdefault(ring + word, len(vocabulary)))
            ends.append(len(columns))
    counts = sp.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(len(ends) - 1, len(vocabulary)))
    counts.sum_duplicates()
    words = np.array(sorted(vocabulary, key=vocabulary.get))
    hosts = {host: i for i, host in enumerate(sorted({p["host"] for p in data["pages"]}))}
    host = np.array([hosts[p["host"]] for p in data["pages"]])[data["page"]]
    # Which hosts use which words: a line and a host once each.
    pairs = np.unique(at.astype(np.int64) * len(hosts) + host)
    seen = sp.csr_matrix((np.ones(len(pairs)), (pairs % len(hosts), pairs // len(hosts))), shape=(len(hosts), len(ends) - 1))
    spread = np.asarray(((seen @ (counts > 0).astype(np.float32)) > 0).sum(0)).ravel()
    common = np.flatnonzero(spread >= LEAST_HOSTS)
    order = common[np.argsort(words[common])]
    return {"at": at, "counts": counts[:, order], "words": words[order]}


def fit(names, y, weight, rows):
    """Whole-number weights of the words, and what 1 is in log odds."""
    model = SGDClassifier(loss="log_loss", alpha=3e-6, max_iter=10, tol=None, random_state=1, average=True)
    model.fit(names["counts"][names["at"][rows]], y[rows], sample_weight=weight[rows])
    weights = model.coef_.ravel()
    scale = float(np.float32(np.quantile(np.abs(weights), 0.995) / MOST))
    return np.clip(np.round(weights / scale), -MOST, MOST), scale


def columns(names, weights, scale, rows):
    """Sums of near and far words of those blocks, in log odds."""
    near = np.char.startswith(names["words"], "n")
    sums = names["counts"] @ np.stack([weights * near, weights * ~near], 1)
    return (sums[names["at"][rows]] * scale).astype(np.float32)


SHARED = {}


def fit_fold(k):
    names, y, weight, rows, fold = (SHARED[n] for n in ("names", "y", "weight", "rows", "fold"))
    asked = np.flatnonzero(fold == k)
    return asked, columns(names, *fit(names, y, weight, rows[fold[rows] != k]), asked)


def cross_validate(names, y, weight, rows, fold):
    """Both columns of every block, from weights that saw no page of its host."""
    SHARED.update(names=names, y=y, weight=weight, rows=rows, fold=fold)
    result = np.zeros((len(y), 2), np.float32)
    with multiprocessing.get_context("fork").Pool(2) as pool:
        for asked, values in pool.imap(fit_fold, sorted(set(fold))):
            result[asked] = values
    return result


def export(names, weights, scale):
    """For weights.json: words in order, and for each its weight near and far."""
    table = {}
    for name, weight in zip(names["words"], weights):
        table.setdefault(str(name[1:]), [0, 0])["nf".index(name[0])] = int(weight)
    kept = sorted(word for word, pair in table.items() if max(map(abs, pair)) > LIGHT)
    return {"words": kept, "weights": [table[word] for word in kept], "scale": scale}


def sample(book, random):
    """Words drawn from the book, near and far, with the sums that they have."""
    drawn = []
    for _ in range(20):
        near, far = (random.choice(len(book["words"]), 5, replace=False) for _ in range(2))
        drawn.append({
            "near": [book["words"][i] for i in near], "far": [book["words"][i] for i in far],
            "sums": [sum(book["weights"][i][ring] for i in at) * book["scale"] for ring, at in enumerate((near, far))],
        })
    return drawn
