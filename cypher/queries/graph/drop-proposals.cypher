// Forget what was only proposed.
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
WHERE judgement.by = 'resolver'
DELETE judgement
