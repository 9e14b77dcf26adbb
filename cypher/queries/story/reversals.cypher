// Which actions take back or go against earlier ones, the latest first, after a given place in that order?
MATCH (later:Action)-[link:REVERSES|TURNS_FROM]->(earlier:Action)
WHERE $actor IS NULL OR EXISTS { (:Actor {id: $actor})-[:DID]->(later) }
WITH type(link) AS type, later, earlier, toString(later.start) + ' ' + later.id + ' ' + earlier.id AS key
WHERE $after = '' OR key < $after
RETURN type, later.id AS later, earlier.id AS earlier, key
ORDER BY key DESC
LIMIT $limit
