// Whom do records first lead to, by id, after a given one? Older records learn it here.
MATCH (record:Record)
WHERE record.key > $after
RETURN DISTINCT record.key AS key
ORDER BY key
LIMIT $limit
