// Which actors have a name or alias with this word?
CALL db.index.fulltext.queryNodes('actor_names', $word) YIELD node
RETURN node.id AS id
ORDER BY id
