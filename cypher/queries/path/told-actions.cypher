// What exactly were these actions, and which claims speak of each, for and against it?
UNWIND $actions AS id
MATCH (action:Action {id: id})
OPTIONAL MATCH (action)-[:OVER]->(instrument:Instrument)
WITH action, head(collect(instrument.name)) AS over
RETURN action.id AS id, action.code AS code, action.label AS label, over,
  action.start AS start, action.end AS end, action.precision AS precision, action.basis AS basis,
  COLLECT {
    MATCH (action)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(article:Article)-[:PUBLISHED_BY]->(source:Source)
    WHERE claim.retractedAt IS NULL
      AND ($knownBy IS NULL OR article.published <= $knownBy[article.publishedPrecision])
    OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Record)
    OPTIONAL MATCH (speaker)-[identity:IS {judgement: 'POSITIVE'}]->(holder:Actor)
    WHERE identity.retractedAt IS NULL
    WITH claim, sentence, article, source, head(collect(coalesce(holder.name, speaker.name))) AS holder
    ORDER BY article.published, article.id, sentence.index, claim.id
    LIMIT $most
    RETURN {
      id: claim.id, stance: claim.stance, status: claim.status, confidence: claim.confidence, trigger: claim.trigger,
      quote: sentence.text, article: article.id, title: article.title, url: article.url, outlet: source.name,
      published: article.published, publishedPrecision: article.publishedPrecision, holder: holder,
      start: sentence.start, end: sentence.end
    }
  } AS claims
