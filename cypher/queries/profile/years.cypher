// In which years did an actor do something, or was something done to it, and how often?
MATCH (actor:Actor {id: $id})-[part:DID|TO]-(action:Action)
WHERE $part IS NULL OR type(part) = $part
WITH DISTINCT action
RETURN action.start.year AS year, count(*) AS actions
ORDER BY year
