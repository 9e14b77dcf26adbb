// What does the resolver hold of those of whom nobody speaks? It goes; what people said stays, for they may come again.
MATCH (judgement:Judgement {by: 'resolver'})
WHERE NOT EXISTS { (:Record {key: judgement.one}) } OR NOT EXISTS { (:Record {key: judgement.other}) }
DELETE judgement
