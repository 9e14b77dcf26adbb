// In which months of a year did an actor do something, or was something done to it, and how often?
MATCH (actor:Actor {id: $id})-[part:DID|TO]-(action:Action)
WHERE ($part IS NULL OR type(part) = $part) AND action.start.year = $year
WITH DISTINCT action
RETURN CASE WHEN action.precision IN ['DAY', 'MONTH'] THEN action.start.month END AS month, count(*) AS actions
ORDER BY month
