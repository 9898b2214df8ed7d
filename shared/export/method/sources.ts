/** Where measures and formulas come from. The same in every language. */
export const SOURCES = {
  barrat:
    'Barrat, Barthélemy, Pastor-Satorras & Vespignani (2004). The architecture of complex weighted networks. PNAS 101(11), 3747–3752.',
  batagelj: 'Batagelj & Zaveršnik (2003). An O(m) algorithm for cores decomposition of networks. arXiv cs/0310049.',
  blondel:
    'Blondel, Guillaume, Lambiotte & Lefebvre (2008). Fast unfolding of communities in large networks. J. Stat. Mech., P10008.',
  borgatti:
    'Borgatti, Carley & Krackhardt (2006). On the robustness of centrality measures under conditions of imperfect data. Social Networks 28(2), 124–136.',
  brandes: 'Brandes (2001). A faster algorithm for betweenness centrality. J. Math. Sociol. 25(2), 163–177.',
  brandesVariants:
    'Brandes (2008). On variants of shortest-path betweenness centrality and their generic computation. Social Networks 30(2), 136–145.',
  brin: 'Brin & Page (1998). The anatomy of a large-scale hypertextual Web search engine. Comput. Netw. 30, 107–117.',
  burt: 'Burt (1992). Structural Holes. Harvard University Press.',
  clarkson:
    'Clarkson, Simons & Eckert (2004). Predicting change propagation in complex design. J. Mech. Des. 126(5), 788–797.',
  cooper: 'Cooper, Harvey & Kennedy (2001). A simple, fast dominance algorithm. Rice University, TR-06-33870.',
  costenbader:
    'Costenbader & Valente (2003). The stability of centrality measures when networks are sampled. Social Networks 25(4), 283–307.',
  dijkstra: 'Dijkstra (1959). A note on two problems in connexion with graphs. Numer. Math. 1, 269–271.',
  dinic:
    'Dinic (1970). Algorithm for solution of a problem of maximum flow in networks with power estimation. Soviet Math. Dokl. 11, 1277–1280.',
  ford: 'Ford & Fulkerson (1956). Maximal flow through a network. Can. J. Math. 8, 399–404.',
  freeman: 'Freeman (1977). A set of measures of centrality based on betweenness. Sociometry 40(1), 35–41.',
  garlaschelli:
    'Garlaschelli & Loffredo (2004). Patterns of link reciprocity in directed networks. Phys. Rev. Lett. 93, 268701.',
  gini: 'Gini (1912). Variabilità e mutabilità. Bologna.',
  gould: 'Gould & Fernandez (1989). Structures of mediation. Sociol. Methodol. 19, 89–126.',
  hennig: 'Hennig (2007). Cluster-wise assessment of cluster stability. Comput. Stat. Data Anal. 52(1), 258–271.',
  herfindahl: 'Herfindahl (1950). Concentration in the U.S. steel industry. Columbia University.',
  hopcroft:
    'Hopcroft & Tarjan (1973). Algorithm 447: efficient algorithms for graph manipulation. Commun. ACM 16(6), 372–378.',
  kleinberg: 'Kleinberg (1999). Authoritative sources in a hyperlinked environment. J. ACM 46(5), 604–632.',
  krackhardt:
    'Krackhardt (1994). Graph theoretical dimensions of informal organizations. In: Carley & Prietula (eds), Computational Organization Theory, 89–111.',
  krackhardtStern:
    'Krackhardt & Stern (1988). Informal networks and organizational crises. Soc. Psychol. Q. 51(2), 123–140.',
  latora: 'Latora & Marchiori (2001). Efficient behavior of small-world networks. Phys. Rev. Lett. 87, 198701.',
  newmanPaths:
    'Newman (2001). Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality. Phys. Rev. E 64, 016132.',
  newmanWeighted: 'Newman (2004). Analysis of weighted networks. Phys. Rev. E 70, 056131.',
  opsahl: 'Opsahl, Agneessens & Skvoretz (2010). Node centrality in weighted networks. Social Networks 32(3), 245–251.',
  seidman: 'Seidman (1983). Network structure and minimum degree. Social Networks 5, 269–287.',
  squartini:
    'Squartini, Picciolo, Ruzzenenti & Garlaschelli (2013). Reciprocity of weighted networks. Sci. Rep. 3, 2729.',
  tarjan: 'Tarjan (1972). Depth-first search and linear graph algorithms. SIAM J. Comput. 1(2), 146–160.',
  wasserman: 'Wasserman & Faust (1994). Social Network Analysis. Cambridge University Press.',
} as const;

export type SourceId = keyof typeof SOURCES;

/** Who and when: “Freeman 1977”. */
export function sourceName(id: SourceId): string {
  const [, names = '', year = ''] = /^(.*?) \((\d{4})\)/.exec(SOURCES[id]) ?? [];
  return `${names} ${year}`;
}
