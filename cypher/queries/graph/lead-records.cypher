// Lead the records of these to the actors that the judgements say. What the reading itself found stays as it was.
UNWIND $moves AS move
MERGE (actor:Actor {id: move.actor})
WITH actor, move
MATCH (record:Record {key: move.key})-[old:IS {judgement: 'POSITIVE'}]->(former:Actor)
WHERE former <> actor
CREATE (record)-[new:IS]->(actor)
SET new = properties(old)
DELETE old
