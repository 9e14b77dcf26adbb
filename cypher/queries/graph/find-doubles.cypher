// Which actors share a key of their names with these, and whom do their records first lead to?
UNWIND $searches AS search
CALL db.index.fulltext.queryNodes('actor_blocks', search.blocks) YIELD node AS actor
UNWIND coalesce(actor.merged, []) + [actor.id] AS other
WITH DISTINCT search.key AS key, other
WHERE key <> other
RETURN key, collect(other) AS others
ORDER BY key
