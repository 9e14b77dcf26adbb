// Which actor was one with this id found to be?
MATCH (:Record {key: $id})-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
RETURN actor.id AS id
LIMIT 1
