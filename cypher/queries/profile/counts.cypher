// How much was read about an actor?
MATCH (actor:Actor {id: $id})
RETURN
  COUNT { (actor)-[:DID]->() } AS done,
  COUNT { (actor)<-[:TO]-() } AS undergone,
  COUNT { MATCH (actor)-[edge WHERE type(edge) IN $verbs]-(neighbour) RETURN DISTINCT neighbour } AS neighbours,
  COUNT {
    MATCH (actor)<-[identity:IS {judgement: 'POSITIVE'}]-(:Record)<-[:MENTIONS]-(:Sentence)-[:IN]->(article:Article)
    WHERE identity.retractedAt IS NULL
    RETURN DISTINCT article
  } AS articles
