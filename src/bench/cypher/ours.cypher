// Which five paths between two actors are the best?
CALL policygraph.paths($from, $to, $options) YIELD rank, score, nodes, relationships, steps
RETURN rank, score, nodes, relationships, steps
