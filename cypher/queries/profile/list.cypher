// Which actors are there, by id, after a given one?
MATCH (actor:Actor)
WHERE ($label IS NULL OR $label IN labels(actor)) AND ($afterId IS NULL OR actor.id > $afterId)
RETURN actor.id AS id, actor.name AS name, [label IN labels(actor) WHERE label <> 'Actor'][0] AS label,
  actor.aliases AS aliases, 0.0 AS score
ORDER BY id
LIMIT $limit
