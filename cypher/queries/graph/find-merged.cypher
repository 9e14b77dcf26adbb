// Which of these were found to be somebody else?
UNWIND $keys AS key
CALL (key) {
  MATCH (:Record {key: key})-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
  RETURN actor.id AS actor
  LIMIT 1
}
WITH key, actor
WHERE actor <> key
RETURN key, actor
