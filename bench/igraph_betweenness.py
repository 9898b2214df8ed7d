"""Times igraph's betweenness on the arcs in a file (a line each: provider customer weight) and prints JSON."""

import json
import sys
import time

import igraph

path, size, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with open(path, encoding="ascii") as file:
    rows = [line.split() for line in file]
graph = igraph.Graph(n=size, edges=[(int(a), int(b)) for a, b, _ in rows], directed=True)
lengths = [1 / float(w) for _, _, w in rows]


def timed(weights):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        scores = graph.betweenness(directed=True, weights=weights)
        times.append(1000 * (time.perf_counter() - start))
    return {"ms": sorted(times)[rounds // 2], "scores": scores}


print(json.dumps({"version": igraph.__version__, "weighted": timed(lengths), "unweighted": timed(None)}))
