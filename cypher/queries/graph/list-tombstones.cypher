// What was taken back, the latest first?
MATCH (tombstone:Tombstone)
RETURN tombstone.id AS id, tombstone.at AS at, tombstone.reason AS reason
ORDER BY at DESC, id
LIMIT $limit
