// What do list and articles know about those whom their records first lead to, and which actor are they now?
UNWIND $keys AS key
CALL (key) {
  MATCH (record:Record {key: key})-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
  RETURN actor.id AS actor
  LIMIT 1
}
OPTIONAL MATCH (listed:Record {id: 'gazetteer:' + key})
CALL (key, listed) {
  WITH key, listed
  WHERE listed IS NULL
  MATCH (record:Record {key: key})-[is:IS {judgement: 'POSITIVE'}]->(:Actor)
  WITH record.kind AS kind, is.name AS name, record.name AS alias, count(*) AS records
  ORDER BY kind, name, alias
  RETURN collect({kind: kind, name: name, alias: alias, records: records}) AS votes
}
RETURN key, actor, properties(listed) AS listed, votes
ORDER BY key
