// What did an actor do, and what was done to it, in the order of time, undated actions last?
MATCH (actor:Actor {id: $id})-[part:DID|TO]-(action:Action)
WHERE ($part IS NULL OR type(part) = $part)
  AND ($since IS NULL OR action.end >= $since)
  AND ($until IS NULL OR action.start <= $until)
WITH action, type(part) AS part
ORDER BY action.start IS NULL, action.start, action.end, action.id, part
LIMIT $limit
RETURN properties(action) AS action, part,
  [(agent:Actor)-[:DID]->(action)
    | agent{.id, .name, label: [label IN labels(agent) WHERE label <> 'Actor'][0]}] AS agents,
  [(action)-[:TO]->(patient:Actor)
    | patient{.id, .name, label: [label IN labels(patient) WHERE label <> 'Actor'][0]}] AS patients
ORDER BY action.start IS NULL, action.start, action.end, action.id, part
