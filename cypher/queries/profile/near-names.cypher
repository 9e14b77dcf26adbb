// Which actors have a name or alias like this one, the nearest first?
CALL db.index.fulltext.queryNodes('actor_names', $names) YIELD node AS actor, score
RETURN actor.id AS id, actor.name AS name, [label IN labels(actor) WHERE label <> 'Actor'][0] AS label
ORDER BY score DESC, id
LIMIT $limit
