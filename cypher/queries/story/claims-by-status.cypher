// Which claims say that something has come just so far, by id, after a given one?
MATCH (claim:Claim)
WHERE claim.status = $status AND claim.id > $after AND claim.retractedAt IS NULL
RETURN claim.id AS id
ORDER BY id
LIMIT $limit
