// Some records that do not say yet whom they first lead to: they were written before anybody could be somebody else.
MATCH (record:Record)-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
WHERE record.key IS NULL
WITH record, actor
LIMIT $limit
SET record.key = actor.id
RETURN count(record) AS added
