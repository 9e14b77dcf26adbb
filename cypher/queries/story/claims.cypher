// Which claims are there, by id, after a given one?
MATCH (claim:Claim)
WHERE claim.id > $after AND claim.retractedAt IS NULL
RETURN claim.id AS id
ORDER BY id
LIMIT $limit
