// Under which names and kinds do articles know these actors? Those that stand on a list need no vote.
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (:Record {id: 'gazetteer:' + id}) }
MATCH (actor)<-[is:IS {judgement: 'POSITIVE'}]-(record:Record)
RETURN actor.id AS actor, record.kind AS kind, is.name AS name, record.name AS alias, count(*) AS records
