"""Writes networks.json: small random networks and what three independent ways measure of them.

    python3 tests/reference/make_reference.py

Needs python3-igraph and python3-networkx (Debian). Betweenness comes from Brandes' algorithm in whole and rational numbers, so
that ties are exact; igraph and networkx must agree with it, or nothing is written. What the removal of a department costs comes
from igraph's distances with and without it; networkx must agree. All other measures are in graph_measures.py. Same script, same
libraries: same bytes.
"""

import json
import math
import pathlib
import random
import sys
from fractions import Fraction

import graph_measures
import igraph
import networkx
from graph_measures import SLOW_SIZE, agree

SHARES = [0.15, 0.25, 0.30, 0.20, 0.10]
"""Every department belongs to one of these divisions or, every seventh, to none."""
DIVISIONS = 4
"""Every fifth department serves the external customer, and so many pairs are asked for their flow."""
PAIRS = 8


def scale_weight(chance):
    return chance.choices([1, 2, 3, 4, 5], SHARES)[0]


def volume(chance):
    """Counts with a heavy tail, as tickets or e-mails have."""
    return max(1, round(math.exp(chance.gauss(4, 1.5))))


def quarter_hours(chance):
    return chance.randrange(1, 17) / 4


def random_arcs(size, count, returned, weight, seed):
    """Arcs (provider, customer, weight); each is answered with chance `returned`."""
    chance = random.Random(seed)
    arcs = {}
    while len(arcs) < count:
        a, b = chance.randrange(size), chance.randrange(size)
        if a == b:
            continue
        arcs.setdefault((a, b), weight(chance))
        if chance.random() < returned:
            arcs.setdefault((b, a), weight(chance))
    return [[a, b, w] for (a, b), w in sorted(arcs.items())]


def exact_betweenness(size, lengths):
    """Brandes 2001 on whole-number lengths; the credits are rational."""
    out = [[] for _ in range(size)]
    for (a, b), length in lengths.items():
        out[a].append((b, length))
    score = [Fraction(0)] * size
    for source in range(size):
        distance, paths, previous, order = {source: 0}, {source: 1}, {source: []}, []
        waiting = {source}
        while waiting:
            v = min(waiting, key=lambda u: (distance[u], u))
            waiting.remove(v)
            order.append(v)
            for u, length in out[v]:
                there = distance[v] + length
                if u not in distance or there < distance[u]:
                    distance[u], paths[u], previous[u] = there, paths[v], [v]
                    waiting.add(u)
                elif there == distance[u]:
                    paths[u] += paths[v]
                    previous[u].append(v)
        credit = dict.fromkeys(order, Fraction(0))
        for v in reversed(order):
            for u in previous[v]:
                credit[u] += Fraction(paths[u], paths[v]) * (1 + credit[v])
            if v != source:
                score[v] += credit[v]
    return [float(value) for value in score]


def removals(size, distances_without):
    """Efficiency drop (None: undefined) and reachability loss of every department, all sums over the pairs of others.

    `distances_without(v)` gives the matrix of distances without v, `distances_without(None)` that with everybody.
    """
    drop, loss = [], []
    before = distances_without(None)
    for v in range(size):
        after = distances_without(v)
        pairs = [(s, t) for s in range(size) for t in range(size) if s != t and v not in (s, t)]
        near = [math.fsum(1 / matrix[s][t] for s, t in pairs) for matrix in (before, after)]
        reached = [sum(math.isfinite(matrix[s][t]) for s, t in pairs) for matrix in (before, after)]
        drop.append(1 - near[1] / near[0] if near[0] > 0 else None)
        loss.append((reached[0] - reached[1]) / (size - 2))
    return {"efficiencyDrop": drop, "reachabilityLoss": loss}


def igraph_distances(graph, lengths):
    def without(v):
        left = graph.copy()
        left.es["length"] = lengths
        if v is not None:
            left.delete_edges(left.incident(v, mode="all"))
        return left.distances(weights="length")

    return without


def networkx_distances(digraph):
    def without(v):
        left = digraph.copy()
        left.remove_nodes_from([] if v is None else [v])
        matrix = [[math.inf] * len(digraph) for _ in digraph]
        for s, row in networkx.all_pairs_dijkstra_path_length(left, weight="length"):
            for t, distance in row.items():
                matrix[s][t] = distance
        return matrix

    return without


def whole_lengths(arcs):
    """In proportion to 1/weight, as whole numbers."""
    weights = [Fraction(w) for _, _, w in arcs]
    multiple = Fraction(math.lcm(*(w.numerator for w in weights)))
    common = math.lcm(*((multiple / w).denominator for w in weights))
    return {(a, b): int(multiple * common / Fraction(w)) for a, b, w in arcs}


def measure(name, weights, size, arcs):
    pairs = [(a, b) for a, b, _ in arcs]
    weight = {(a, b): w for a, b, w in arcs}
    lengths = whole_lengths(arcs)
    weighted = exact_betweenness(size, lengths)
    unweighted = exact_betweenness(size, dict.fromkeys(pairs, 1))

    graph = igraph.Graph(n=size, edges=pairs, directed=True)
    graph.es["weight"] = [w for _, _, w in arcs]
    agree(f"{name}: igraph", weighted, graph.betweenness(weights=[1 / w for _, _, w in arcs]))
    agree(f"{name}: igraph unweighted", unweighted, graph.betweenness())

    digraph = networkx.DiGraph()
    digraph.add_nodes_from(range(size))
    digraph.add_edges_from((a, b, {"length": length}) for (a, b), length in lengths.items())
    for ours, key in ((weighted, "length"), (unweighted, None)):
        theirs = networkx.betweenness_centrality(digraph, normalized=False, weight=key)
        agree(f"{name}: networkx {key}", ours, [theirs[v] for v in range(size)])
    removal = removals(size, igraph_distances(graph, [lengths[pair] for pair in pairs]))
    if size <= SLOW_SIZE:
        for what, theirs in removals(size, networkx_distances(digraph)).items():
            agree(f"{name}: networkx {what}", removal[what], theirs)
    agree(f"{name}: networkx reciprocity", [graph.reciprocity()], [networkx.overall_reciprocity(digraph)])

    groups = [None if v % 7 == 6 else v % DIVISIONS for v in range(size)]
    served = [(v, 1 + v % 5) for v in range(0, size, 5)]
    asked = [(v, (3 * v + 1) % size) for v in range(PAIRS)]
    return {
        "name": name,
        "weights": weights,
        "size": size,
        "arcs": arcs,
        "groups": groups,
        "served": served,
        "departments": {
            "outStrength": graph.strength(mode="out", weights="weight"),
            "inStrength": graph.strength(mode="in", weights="weight"),
            "outDegree": graph.outdegree(),
            "inDegree": graph.indegree(),
            "betweenness": weighted,
            "betweennessUnweighted": unweighted,
            **graph_measures.departments(name, size, arcs, groups),
            **graph_measures.paths_to_customer(size, arcs, served),
        },
        "divisions": graph_measures.divisions(arcs, groups),
        "serviceBetweenness": graph_measures.arcs_betweenness(name, size, lengths),
        "structure": graph_measures.structure(name, size, arcs),
        "bestModularity": graph_measures.best_modularity(size, arcs),
        "flows": graph_measures.flows(name, size, arcs, [(a, b) for a, b in asked if a != b]),
        "removal": removal,
        "map": {
            "density": graph.density(),
            "reciprocityArc": graph.reciprocity(mode="default"),
            "reciprocityDyadic": graph.reciprocity(mode="ratio"),
            "reciprocityWeighted": sum(min(w, weight.get((b, a), 0)) for a, b, w in arcs) / sum(weight.values()),
            **graph_measures.whole(size, arcs, groups),
        },
    }


def main():
    networks = [
        measure("10 departments", "scale", 10, random_arcs(10, 30, 0.3, scale_weight, 1)),
        measure("42 departments", "scale", 42, random_arcs(42, 260, 0.5, scale_weight, 2)),
        measure("200 departments", "scale", 200, random_arcs(200, 1000, 0.2, scale_weight, 3)),
        measure("30 departments, counts", "volume", 30, random_arcs(30, 150, 0.4, volume, 4)),
        measure("30 departments, quarter hours", "volume", 30, random_arcs(30, 150, 0.4, quarter_hours, 5)),
    ]
    made = {"python": sys.version.split()[0], "igraph": igraph.__version__, "networkx": networkx.__version__}
    target = pathlib.Path(__file__).with_name("networks.json")
    rows = ",\n".join(json.dumps(network, separators=(",", ":")) for network in networks)
    target.write_text(f'{{"madeWith":{json.dumps(made)},\n"networks":[\n{rows}\n]}}\n')


main()
