// What does this actor say, by the id of the claim, after a given one?
MATCH (:Actor {id: $holder})<-[identity:IS {judgement: 'POSITIVE'}]-(:Record)<-[:ATTRIBUTED_TO]-(claim:Claim)
WHERE identity.retractedAt IS NULL AND claim.retractedAt IS NULL
  AND claim.id > $after AND ($status IS NULL OR claim.status = $status)
RETURN DISTINCT claim.id AS id
ORDER BY id
LIMIT $limit
