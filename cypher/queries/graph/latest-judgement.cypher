// What did a person last say about these two that was not taken back?
MATCH (judgement:Judgement)
WHERE judgement.one IN [$one, $other] AND judgement.other IN [$one, $other]
  AND judgement.by <> 'resolver' AND judgement.retractedAt IS NULL
RETURN properties(judgement) AS judgement
ORDER BY judgement.at DESC, judgement.id
LIMIT 1
