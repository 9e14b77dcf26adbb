// Of which pairs of actors is anything derived that come next, by key?
MATCH (action:Action)
WHERE action.pair > $after
WITH DISTINCT action.pair AS key
RETURN key
ORDER BY key
LIMIT $limit
