// What is held, and not taken back, about these?
CALL () {
  UNWIND $keys AS key
  MATCH (judgement:Judgement {one: key})
  RETURN judgement
  UNION
  UNWIND $keys AS key
  MATCH (judgement:Judgement {other: key})
  RETURN judgement
}
WITH judgement
WHERE judgement.retractedAt IS NULL
RETURN properties(judgement) AS judgement
ORDER BY judgement.id
