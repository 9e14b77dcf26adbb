// In which words do articles make these claims, and where do those who published them have it from?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:QUOTES]->(sentence:Sentence)-[:IN]->(article:Article)-[:PUBLISHED_BY]->(source:Source)
RETURN claim{
  .id, .status, .stance, .confidence, .date,
  action: COLLECT { MATCH (claim)-[:ABOUT]->(action:Action) RETURN action.id }[0],
  holder: COLLECT {
    MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Record)
    OPTIONAL MATCH (speaker)-[identity:IS {judgement: 'POSITIVE'}]->(holder:Actor)
    WHERE identity.retractedAt IS NULL
    RETURN coalesce(holder.name, speaker.name) LIMIT 1
  }[0],
  article: article.id, title: article.title, url: article.url, outlet: source.name,
  published: article.published, publishedPrecision: article.publishedPrecision,
  wordOf: coalesce(claim.via, article.voice, source.id), cites: claim.via,
  copyOf: COLLECT { MATCH (article)-[:COPY_OF]->(original:Article) RETURN original.id }[0],
  quote: sentence.text, start: sentence.start, end: sentence.end
} AS claim
ORDER BY id
