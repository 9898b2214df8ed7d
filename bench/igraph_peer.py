"""igraph on the arcs in a file (a line each: provider customer weight length), asked over standard input, a line of JSON for each question."""

import json
import math
import sys
import time

import igraph

path, size = sys.argv[1], int(sys.argv[2])
with open(path, encoding="ascii") as file:
    rows = [line.split() for line in file]
arcs = [(int(a), int(b)) for a, b, _, _ in rows]
weights = [float(w) for _, _, w, _ in rows]
lengths = [float(d) for _, _, _, d in rows]
graph = igraph.Graph(n=size, edges=arcs, directed=True)
reversed_graph = igraph.Graph(n=size, edges=[(b, a) for a, b in arcs], directed=True)
skeleton = igraph.Graph(n=size, edges=arcs, directed=True, edge_attrs={"weight": weights})
skeleton = skeleton.as_undirected(mode="collapse", combine_edges="sum")

WORK = {
    "betweenness": lambda: graph.betweenness(weights=lengths),
    "betweennessUnweighted": lambda: graph.betweenness(),
    "serviceBetweenness": lambda: graph.edge_betweenness(weights=lengths),
    "outDegree": lambda: graph.degree(mode="out"),
    "outStrength": lambda: graph.strength(weights=weights, mode="out"),
    "pageRank": lambda: reversed_graph.pagerank(weights=weights),
    "hub": lambda: graph.hub_score(weights=weights),
    "authority": lambda: graph.authority_score(weights=weights),
    "constraint": lambda: graph.constraint(weights=weights),
    "coreness": lambda: skeleton.coreness(),
    "modularity": lambda: skeleton.community_multilevel(weights="weight"),
    "reciprocityArc": lambda: graph.reciprocity(),
    "density": lambda: graph.density(),
    "articulationPoints": lambda: skeleton.articulation_points(),
    "bridges": lambda: skeleton.bridges(),
    "stronglyConnected": lambda: graph.connected_components(mode="strong"),
}


def of_sum_one(scores):
    return [score / sum(scores) for score in scores]


VALUES = {
    "hub": of_sum_one,
    "authority": of_sum_one,
    "modularity": lambda groups: [groups.modularity],
    "reciprocityArc": lambda value: [value],
    "density": lambda value: [value],
    "articulationPoints": sorted,
    "bridges": lambda edges: [v for pair in sorted(sorted(skeleton.es[e].tuple) for e in edges) for v in pair],
    "stronglyConnected": lambda groups: sorted((n for n in groups.sizes() if n > 1), reverse=True),
}


def timed(work, repeats):
    start = time.process_time()
    for _ in range(repeats):
        work()
    return 1000 * (time.process_time() - start) / repeats


def values(measure):
    result = VALUES.get(measure, list)(WORK[measure]())
    return [None if math.isnan(value) else value for value in result]


print(json.dumps({"version": igraph.__version__, "measures": list(WORK)}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    measure = asked["measure"]
    answer = timed(WORK[measure], asked["repeats"]) if "repeats" in asked else values(measure)
    print(json.dumps(answer), flush=True)
