// Who was found to be this actor, under which names, in how many articles?
MATCH (actor:Actor {id: $id})
UNWIND coalesce(actor.merged, []) + [actor.id] AS key
OPTIONAL MATCH (listed:Record {id: 'gazetteer:' + key})
RETURN key, listed IS NOT NULL AS isListed, actor.name AS name,
       [label IN labels(actor) WHERE label <> 'Actor'][0] AS label,
       COLLECT {
         MATCH (record:Record {key: key, scheme: 'article'})-[is:IS {judgement: 'POSITIVE'}]->(actor)
         WITH record.name AS used, is.reason AS reason, count(*) AS articles, max(is.score) AS score
         RETURN {name: used, reason: reason, articles: articles, score: score}
         ORDER BY articles DESC, used, reason
         LIMIT 20
       } AS names
ORDER BY key <> $id, key
