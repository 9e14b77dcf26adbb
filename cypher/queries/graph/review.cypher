// Which pairs may be one actor, so that a person has to say, or to make up his mind? The likeliest first.
MATCH (judgement:Judgement {verdict: 'UNSURE'})
WHERE judgement.retractedAt IS NULL AND NOT EXISTS {
  MATCH (said:Judgement)
  WHERE said.one IN [judgement.one, judgement.other] AND said.other IN [judgement.one, judgement.other]
    AND said.by <> 'resolver' AND said.retractedAt IS NULL
    AND (judgement.by = 'resolver' OR said.at > judgement.at OR (said.at = judgement.at AND said.id < judgement.id))
}
MATCH (:Record {key: judgement.one})-[:IS {judgement: 'POSITIVE'}]->(one:Actor)
MATCH (:Record {key: judgement.other})-[:IS {judgement: 'POSITIVE'}]->(other:Actor)
WHERE one <> other
WITH DISTINCT judgement, one, other
RETURN properties(judgement) AS judgement,
       {key: judgement.one, id: one.id, name: one.name, label: [label IN labels(one) WHERE label <> 'Actor'][0]} AS one,
       {key: judgement.other, id: other.id, name: other.name, label: [label IN labels(other) WHERE label <> 'Actor'][0]} AS other
ORDER BY judgement.score DESC, judgement.id
LIMIT $limit
