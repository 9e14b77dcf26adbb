// Which actors come next, by id?
MATCH (actor:Actor)
WHERE actor.id > $after
RETURN actor.id AS id
ORDER BY id
LIMIT $limit
