// Which claims tell of these actions, in which words, and where do those who published them have it from?
UNWIND $ids AS id
MATCH (action:Action {id: id})<-[about:ABOUT]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(article:Article)
MATCH (article)-[:PUBLISHED_BY]->(source:Source)
WHERE claim.retractedAt IS NULL
WITH id, claim, sentence, article, source, about.voice AS voice,
  COLLECT {
    MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Record)
    OPTIONAL MATCH (speaker)-[identity:IS {judgement: 'POSITIVE'}]->(holder:Actor)
    WHERE identity.retractedAt IS NULL
    RETURN coalesce(holder.name, speaker.name) LIMIT 1
  } AS holders,
  COLLECT { MATCH (article)-[:COPY_OF]->(original:Article) RETURN original.id } AS originals
ORDER BY id, article.published, article.id, sentence.index, claim.id
RETURN id, collect(claim{
  .id, .status, .stance, .confidence, .date, action: id, holder: holders[0],
  article: article.id, title: article.title, url: article.url, outlet: source.name,
  published: article.published, publishedPrecision: article.publishedPrecision,
  wordOf: voice, cites: claim.via, copyOf: originals[0],
  quote: sentence.text, start: sentence.start, end: sentence.end
})[..$most] AS claims
