// Which lines of the map run between these pairs of actors, and how far are they to be believed?
UNWIND $pairs AS pair
MATCH (one:Actor {id: split(pair, '|')[0]})-[edge]-(other:Actor {id: split(pair, '|')[1]})
WITH DISTINCT edge
RETURN edge.key AS id, startNode(edge).name AS agent, type(edge) AS label, endNode(edge).name AS patient, edge.belief AS belief
ORDER BY id
