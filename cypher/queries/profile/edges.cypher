// With whom does an actor stand in touch by these verbs, the busiest edge first?
MATCH (actor:Actor {id: $id})-[edge WHERE type(edge) IN $verbs]-(other:Actor)
WHERE actor <> other
WITH edge, other, type(edge) AS verb, startNode(edge) = actor AS forward
ORDER BY edge.actions DESC, other.id, verb, forward
LIMIT $limit
RETURN other.id AS id, other.name AS name, [label IN labels(other) WHERE label <> 'Actor'][0] AS label,
  verb, forward, edge.role AS role, edge.actions AS actions,
  edge.sources AS sources, edge.first AS first, edge.last AS last, edge.precision AS precision,
  edge.status AS status, edge.belief AS belief, edge.contested AS contested
ORDER BY actions DESC, id, verb, forward
