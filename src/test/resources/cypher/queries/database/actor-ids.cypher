// Which actors are there?
MATCH (a:Actor)
RETURN a.id AS id
ORDER BY id
