// Which actions may be one deed on whose date or doer sources disagree, after a given place in their order?
MATCH (one:Action)-[difference:DIFFERS_FROM {on: $on}]->(other:Action)
WITH one, other, one.id + ' ' + other.id AS key
WHERE key > $after
  AND ($actor IS NULL OR EXISTS {
    MATCH (actor:Actor {id: $actor})
    WHERE EXISTS { (actor)-[:DID]->(one) } OR EXISTS { (actor)-[:DID]->(other) } OR EXISTS { (one)-[:TO]->(actor) }
  })
RETURN one.id AS one, other.id AS other, key
ORDER BY key
LIMIT $limit
