// Which five paths of at most four edges of the map does APOC find first, the shorter ones before the longer?
MATCH (from:Actor {id: $from}), (to:Actor {id: $to})
CALL apoc.path.expandConfig(from, {
  relationshipFilter: 'AGREED_WITH|CONSULTED|SUPPORTED|CONCEDED_TO|COOPERATED_WITH|AIDED|RETREATED_FROM|REQUESTED|ACCUSED|REJECTED|THREATENED|PROTESTED|SANCTIONED|MOBILIZED_AGAINST|COERCED|ASSAULTED|LEADS|WORKS_FOR|PART_OF|MEMBER_OF|OWNS|BASED_IN|SUPPLIES', minLevel: 1, maxLevel: 4, terminatorNodes: [to], bfs: true, uniqueness: 'NODE_PATH', limit: 5
}) YIELD path
RETURN path
