// Which actors do these two ids stand for, and how are they called?
UNWIND [$one, $other] AS key
CALL (key) {
  MATCH (:Record {key: key})-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
  RETURN actor
  LIMIT 1
}
RETURN key, actor.id AS id, actor.name AS name, [label IN labels(actor) WHERE label <> 'Actor'][0] AS label
