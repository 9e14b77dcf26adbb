// Which edges of the map touch these actors?
UNWIND $ids AS id
MATCH (:Actor {id: id})-[edge]-(:Actor)
WHERE type(edge) IN $verbs
WITH DISTINCT edge
LIMIT $most
RETURN edge.key AS key, type(edge) AS verb, startNode(edge).id AS from, endNode(edge).id AS to,
  edge.actionIds AS actionIds
