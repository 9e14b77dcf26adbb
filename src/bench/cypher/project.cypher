// Loads the map into Graph Data Science.
CALL gds.graph.project('map', 'Actor', $types) YIELD nodeCount, relationshipCount
RETURN nodeCount AS nodes, relationshipCount AS edges
