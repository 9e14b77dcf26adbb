// Which actions are told by some and denied by others, by id, after a given one?
MATCH (action:Action {contested: true})
WHERE action.id > $after
  AND ($actor IS NULL OR EXISTS { (:Actor {id: $actor})-[:DID]->(action) } OR EXISTS { (action)-[:TO]->(:Actor {id: $actor}) })
RETURN action.id AS one, action.id AS other, action.id AS key
ORDER BY key
LIMIT $limit
