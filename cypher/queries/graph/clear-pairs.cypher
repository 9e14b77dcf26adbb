// Forget what was derived for these pairs of actors.
UNWIND $pairs AS pair
OPTIONAL MATCH (action:Action {pair: pair.key})
DETACH DELETE action
WITH DISTINCT pair
WHERE pair.second IS NOT NULL
MATCH (first:Actor {id: pair.first})
MATCH (second:Actor {id: pair.second})
MATCH (first)-[edge]-(second)
DELETE edge
