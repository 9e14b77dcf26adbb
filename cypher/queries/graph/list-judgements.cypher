// What did people judge, the latest first, also what was taken back?
MATCH (judgement:Judgement)
WHERE judgement.by <> 'resolver'
RETURN properties(judgement) AS judgement
ORDER BY judgement.at DESC, judgement.id
LIMIT $limit
