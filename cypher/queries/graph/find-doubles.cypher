// Who is filed under the same block as one of these?
UNWIND $searches AS search
UNWIND search.blocks AS block
MATCH (filing:Filing {block: block})
WHERE filing.key <> search.key
RETURN search.key AS key, collect(DISTINCT filing.key) AS others
ORDER BY key
