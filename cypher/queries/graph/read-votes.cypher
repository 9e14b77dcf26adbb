// Under which names and kinds do articles know these actors? Those that stand on a list need no vote.
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
UNWIND coalesce(actor.merged, []) + [id] AS key
WITH actor, key
WHERE NOT EXISTS { (:Record {id: 'gazetteer:' + key}) }
MATCH (record:Record {key: key})-[is:IS {judgement: 'POSITIVE'}]->(actor)
RETURN actor.id AS actor, key, record.kind AS kind, is.name AS name, record.name AS alias, count(*) AS records
