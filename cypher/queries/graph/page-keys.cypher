// Whom do records first lead to, by id, after a given one?
MATCH (record:Record)
WHERE record.key > $after
RETURN DISTINCT record.key AS key
ORDER BY key
LIMIT $limit
