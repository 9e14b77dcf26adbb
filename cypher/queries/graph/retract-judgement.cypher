// Take back a judgement that somebody made.
MATCH (judgement:Judgement {id: $id})
WHERE judgement.by <> 'resolver'
SET judgement.retractedAt = coalesce(judgement.retractedAt, $at)
RETURN properties(judgement) AS judgement
