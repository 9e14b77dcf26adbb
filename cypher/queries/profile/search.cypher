// Which actors have a fitting name or alias, the best first, after a given place in that order?
CALL db.index.fulltext.queryNodes('actor_names', $names) YIELD node AS actor, score
WHERE ($label IS NULL OR $label IN labels(actor))
  AND ($afterId IS NULL OR score < $afterScore OR score = $afterScore AND actor.id > $afterId)
RETURN actor.id AS id, actor.name AS name, [label IN labels(actor) WHERE label <> 'Actor'][0] AS label,
  actor.aliases AS aliases, score
ORDER BY score DESC, id
LIMIT $limit
