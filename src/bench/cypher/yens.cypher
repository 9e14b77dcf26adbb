// Which five paths between two actors are the shortest, to Graph Data Science?
MATCH (from:Actor {id: $from}), (to:Actor {id: $to})
CALL gds.shortestPath.yens.stream('map', {sourceNode: from, targetNode: to, k: 5, concurrency: 1}) YIELD index, nodeIds
RETURN index, nodeIds
