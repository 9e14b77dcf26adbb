// Which sentences speak of these actions, who says so, and where was it published?
UNWIND $actions AS id
MATCH (:Action {id: id})<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(article:Article)
MATCH (article)-[:PUBLISHED_BY]->(source:Source)
WHERE claim.retractedAt IS NULL
  AND ($knownBy IS NULL OR article.published <= $knownBy[article.publishedPrecision])
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Record)
OPTIONAL MATCH (speaker)-[identity:IS {judgement: 'POSITIVE'}]->(holder:Actor)
WHERE identity.retractedAt IS NULL
WITH id, claim, sentence, article, source, head(collect(coalesce(holder.name, speaker.name))) AS holder
ORDER BY id, article.published, article.id, sentence.index, claim.id
RETURN id, collect({
  quote: sentence.text, article: article.id, title: article.title, url: article.url, outlet: source.name,
  published: article.published, publishedPrecision: article.publishedPrecision, holder: holder,
  stance: claim.stance, start: sentence.start, end: sentence.end
})[..$most] AS evidence
