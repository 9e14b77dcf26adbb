// What did an actor of very many actions do, and what was done to it, in the order of time, as far as that is known?
// Walks all dated actions from the first one on: among so many, its own come soon.
MATCH (actor:Actor {id: $id})
CALL (actor) {
  MATCH (action:Action)
  WHERE action.start <= $latest
    AND ($part IS NULL AND EXISTS { (actor)-[:DID|TO]-(action) }
      OR $part = 'DID' AND EXISTS { (actor)-[:DID]->(action) }
      OR $part = 'TO' AND EXISTS { (actor)<-[:TO]-(action) })
  RETURN action
  ORDER BY action.start, action.end, action.id
  LIMIT $limit
}
MATCH (actor)-[part:DID|TO]-(action)
WHERE $part IS NULL OR type(part) = $part
RETURN properties(action) AS action, type(part) AS part,
  [(agent:Actor)-[:DID]->(action)
    | agent{.id, .name, label: [label IN labels(agent) WHERE label <> 'Actor'][0]}] AS agents,
  [(action)-[:TO]->(patient:Actor)
    | patient{.id, .name, label: [label IN labels(patient) WHERE label <> 'Actor'][0]}] AS patients
ORDER BY action.start, action.end, action.id, part
LIMIT $limit
