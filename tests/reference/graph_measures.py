"""Measures beside betweenness, by igraph; where networkx has them in plain Python it must agree, or nothing is written.

Brokerage, hierarchy and the Gini coefficient are counted by their definitions, pair by pair and three by three.
"""

import itertools
import math
import random
import sys

import igraph
import networkx
from networkx.algorithms.link_analysis.hits_alg import _hits_python
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python

AGREEMENT = 1e-9
"""Departments up to which networkx, in plain Python, is asked too where it takes long."""
SLOW_SIZE = 50
DAMPING = 0.85
"""Seeds of Louvain and of Leiden, of which the greatest modularity counts."""
TRIALS = 200


def agree(what, ours, theirs):
    worst = max(abs(x - y) / max(1, abs(x)) for x, y in zip(ours, theirs, strict=True))
    if worst > AGREEMENT:
        sys.exit(f"{what} differs by {worst}; nothing written")


def brief(values):
    return [None if value is None or math.isnan(value) else float(f"{value:.13g}") for value in values]


def directed(size, arcs):
    graph = igraph.Graph(n=size, edges=[(a, b) for a, b, _ in arcs], directed=True)
    graph.es["weight"] = [w for _, _, w in arcs]
    digraph = networkx.DiGraph()
    digraph.add_nodes_from(range(size))
    digraph.add_weighted_edges_from(arcs)
    return graph, digraph


def skeleton(size, arcs):
    """Undirected, with w_ij + w_ji."""
    tie = {}
    for a, b, w in arcs:
        pair = (min(a, b), max(a, b))
        tie[pair] = tie.get(pair, 0) + w
    graph = igraph.Graph(n=size, edges=list(tie), directed=False)
    graph.es["weight"] = list(tie.values())
    plain = networkx.Graph()
    plain.add_nodes_from(range(size))
    plain.add_edges_from(tie)
    return graph, plain


def departments(name, size, arcs, groups):
    graph, digraph = directed(size, arcs)
    undirected, plain = skeleton(size, arcs)
    reversed_arcs = [(b, a, w) for a, b, w in arcs]
    backwards, nx_backwards = directed(size, reversed_arcs)
    rank = backwards.pagerank(damping=DAMPING, weights="weight")
    nx_rank = _pagerank_python(nx_backwards, alpha=DAMPING, tol=1e-15, max_iter=1000)
    agree(f"{name}: PageRank", rank, [nx_rank[v] for v in range(size)])
    hub, authority = (unit_sum(scores(weights="weight")) for scores in (graph.hub_score, graph.authority_score))
    nx_hub, nx_authority = _hits_python(digraph, max_iter=100_000, tol=1e-13)
    agree(f"{name}: hubs", hub, [nx_hub[v] for v in range(size)])
    agree(f"{name}: authorities", authority, [nx_authority[v] for v in range(size)])
    constraint = graph.constraint(weights="weight")
    nx_constraint = networkx.constraint(digraph, weight="weight")
    # networkx leaves out departments without customers.
    asked = [v for v in range(size) if digraph.out_degree(v) > 0]
    agree(f"{name}: constraint", [constraint[v] for v in asked], [nx_constraint[v] for v in asked])
    coreness = undirected.coreness()
    nx_coreness = networkx.core_number(plain)
    agree(f"{name}: coreness", coreness, [nx_coreness[v] for v in range(size)])
    out, into = (graph.strength(mode=mode, weights="weight") for mode in ("out", "in"))
    return {
        "outDegreeStrength": brief([math.sqrt(k * s) for k, s in zip(graph.outdegree(), out)]),
        "inDegreeStrength": brief([math.sqrt(k * s) for k, s in zip(graph.indegree(), into)]),
        "pageRank": brief(rank),
        "coreness": coreness,
        "net": brief([(o - i) / (o + i) if o + i > 0 else None for o, i in zip(out, into)]),
        "hub": brief(hub),
        "authority": brief(authority),
        "constraint": brief(constraint),
        "providerConcentration": brief(
            [
                math.fsum((w / into[c]) ** 2 for _, b, w in arcs if b == c) if into[c] > 0 else None
                for c in range(size)
            ]
        ),
        "brokerage": brokerage(size, arcs, groups),
    }


def unit_sum(scores):
    return [score / math.fsum(scores) for score in scores]


def brokerage(size, arcs, groups):
    pairs = {(a, b) for a, b, _ in arcs}
    roles = []
    for v in range(size):
        if groups[v] is None:
            roles.append(None)
            continue
        count = dict.fromkeys(["coordinator", "itinerant", "representative", "gatekeeper", "liaison"], 0)
        for a, b in itertools.permutations(range(size), 2):
            if (a, v) not in pairs or (v, b) not in pairs or (a, b) in pairs or None in (groups[a], groups[b]):
                continue
            kinds = {
                (True, True, True): "coordinator",
                (False, False, True): "itinerant",
                (True, False, False): "representative",
                (False, True, False): "gatekeeper",
                (False, False, False): "liaison",
            }
            count[kinds[groups[a] == groups[v], groups[v] == groups[b], groups[a] == groups[b]]] += 1
        roles.append(count)
    return roles


def arcs_betweenness(name, size, lengths):
    graph = igraph.Graph(n=size, edges=list(lengths), directed=True)
    score = graph.edge_betweenness(weights=list(lengths.values()))
    if size <= SLOW_SIZE:
        digraph = networkx.DiGraph()
        digraph.add_edges_from((a, b, {"length": length}) for (a, b), length in lengths.items())
        theirs = networkx.edge_betweenness_centrality(digraph, normalized=False, weight="length")
        agree(f"{name}: betweenness of arcs", score, [theirs[pair] for pair in lengths])
    return brief(score)


def divisions(arcs, groups):
    indices = []
    for group in sorted({group for group in groups if group is not None}):
        inside = math.fsum(w for a, b, w in arcs if groups[a] == group and groups[b] == group)
        across = math.fsum(w for a, b, w in arcs if (groups[a] == group) != (groups[b] == group))
        indices.append((across - inside) / (across + inside) if across + inside > 0 else None)
    return {"externalInternal": brief(indices)}


def whole(size, arcs, groups):
    graph, digraph = directed(size, arcs)
    undirected, plain = skeleton(size, arcs)
    returned, density = graph.reciprocity(), graph.density()
    own = [size + v if group is None else group for v, group in enumerate(groups)]
    number = {group: place for place, group in enumerate(dict.fromkeys(own))}
    reach = {v: networkx.descendants(digraph, v) for v in digraph}
    pairs = [(a, b) for a in range(size) for b in range(a)]
    linked = [(b in reach[a], a in reach[b]) for a, b in pairs]
    parts = [len(part) for part in networkx.connected_components(plain)]
    return {
        "rho": (returned - density) / (1 - density),
        "divisionModularity": undirected.modularity([number[group] for group in own], weights="weight"),
        "giniOutStrength": gini(graph.strength(mode="out", weights="weight")),
        "giniInStrength": gini(graph.strength(mode="in", weights="weight")),
        "connectedness": sum(part * (part - 1) for part in parts) / (size * (size - 1)),
        "hierarchy": sum(a != b for a, b in linked) / sum(a or b for a, b in linked),
    }


def gini(values):
    """Mean difference of all pairs over twice the mean."""
    return math.fsum(abs(x - y) for x in values for y in values) / (2 * len(values) * math.fsum(values))


def best_modularity(size, arcs):
    undirected, _ = skeleton(size, arcs)
    igraph.set_random_number_generator(random.Random(1))
    found = []
    for _ in range(TRIALS):
        found.append(undirected.community_multilevel(weights="weight"))
        found.append(undirected.community_leiden("modularity", weights="weight", n_iterations=-1))
    return max(undirected.modularity(parts.membership, weights="weight") for parts in found)


def structure(name, size, arcs):
    graph, _ = directed(size, arcs)
    undirected, plain = skeleton(size, arcs)
    points = sorted(undirected.articulation_points())
    bridges = sorted(sorted(undirected.es[edge].tuple) for edge in undirected.bridges())
    agree(f"{name}: articulation points", points or [0], sorted(networkx.articulation_points(plain)) or [0])
    agree(f"{name}: bridges", [len(bridges)], [len(list(networkx.bridges(plain)))])
    groups = [sorted(group) for group in graph.connected_components(mode="strong") if len(group) > 1]
    return {"articulationPoints": points, "bridges": bridges, "stronglyConnected": sorted(groups)}


def paths_to_customer(size, arcs, served):
    """Steps and distance to an external customer that the departments `served` serve, each with its weight."""
    outside = size
    digraph = networkx.DiGraph()
    digraph.add_nodes_from(range(size + 1))
    everything = [*arcs, *((v, outside, w) for v, w in served)]
    digraph.add_edges_from((b, a, {"length": 1 / w}) for a, b, w in everything)
    steps = networkx.single_source_shortest_path_length(digraph, outside)
    distance = networkx.single_source_dijkstra_path_length(digraph, outside, weight="length")
    return {
        "stepsToCustomer": [steps.get(v) for v in range(size)],
        "distanceToCustomer": brief([distance.get(v, math.nan) for v in range(size)]),
    }


def flows(name, size, arcs, pairs):
    graph, digraph = directed(size, arcs)
    found = []
    for a, b in pairs:
        flow = graph.maxflow_value(a, b, capacity="weight")
        agree(f"{name}: flow", [flow], [networkx.maximum_flow_value(digraph, a, b, capacity="weight")])
        found.append({"from": a, "to": b, "flow": float(f"{flow:.13g}"), "routes": graph.edge_connectivity(a, b)})
    return found
