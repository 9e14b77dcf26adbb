// Which two actors can a question be rehearsed with?
MATCH (actor:Actor)
RETURN actor.id AS id
LIMIT 2
