// Whom does this id stand for, be it of an actor or of one that was merged into it?
MATCH (:Record {key: $id})-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
RETURN $id AS key, actor.id AS id, actor.name AS name, [label IN labels(actor) WHERE label <> 'Actor'][0] AS label
LIMIT 1
