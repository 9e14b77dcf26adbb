// Which records do not say yet whom they first lead to?
MATCH (record:Record)-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
WHERE record.key IS NULL
SET record.key = actor.id
