// What do list and articles know about those whom their records first lead to, and which actor are they now?
UNWIND $keys AS key
CALL (key) {
  MATCH (record:Record {key: key})-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
  RETURN actor.id AS actor
  LIMIT 1
}
OPTIONAL MATCH (listed:Record {id: 'gazetteer:' + key})
RETURN key, actor, properties(listed) AS listed,
       CASE WHEN listed IS NULL THEN COLLECT {
         MATCH (record:Record {key: key})-[is:IS {judgement: 'POSITIVE'}]->(:Actor)
         WITH record.kind AS kind, is.name AS name, record.name AS alias, count(*) AS records
         RETURN {kind: kind, name: name, alias: alias, records: records}
         ORDER BY kind, name, alias
       } ELSE [] END AS votes
ORDER BY key
