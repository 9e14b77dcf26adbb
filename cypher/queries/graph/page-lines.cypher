// Between which of these actors does the map have lines, told from the side of the one that sorts first?
UNWIND $actors AS id
MATCH (actor:Actor {id: id})-->(other:Actor)
WITH DISTINCT CASE WHEN id <= other.id THEN id + '|' + other.id ELSE other.id + '|' + id END AS key
RETURN key
ORDER BY key
