// Adds facts in all three layers: articles that tell them, the actions, and the edges of the map that sum them up.
UNWIND $facts AS fact
MATCH (agent:Actor {id: fact.agent})
MATCH (patient:Actor {id: fact.patient})
CREATE (agent)-[:DID]->(action:Action {
  id: fact.id, code: fact.code, plover: fact.plover, label: fact.label, start: fact.first, end: fact.last,
  precision: fact.precision, basis: fact.basis, status: fact.status, belief: fact.belief,
  sources: size(fact.reports), contested: false
})-[:TO]->(patient)
MERGE (agent)-[edge:$(fact.verb) {key: fact.key}]->(patient)
  ON CREATE SET edge.actions = 1, edge.sources = size(fact.reports), edge.first = fact.first, edge.last = fact.last,
    edge.precision = fact.precision, edge.status = fact.status, edge.belief = fact.belief, edge.contested = false,
    edge.actionIds = [fact.id]
  ON MATCH SET edge.actions = edge.actions + 1, edge.actionIds = edge.actionIds + fact.id,
    edge.first = CASE WHEN edge.first IS NULL OR fact.first < edge.first THEN fact.first ELSE edge.first END,
    edge.last = CASE WHEN edge.last IS NULL OR fact.last > edge.last THEN fact.last ELSE edge.last END,
    edge.status = CASE WHEN edge.status IN ['NEGATED', 'DENIED'] THEN fact.status ELSE edge.status END
WITH fact, action, agent, patient
UNWIND fact.reports AS report
MERGE (source:Source {id: report.outlet})
  ON CREATE SET source.name = report.outlet
MERGE (article:Article {id: report.article})-[:PUBLISHED_BY]->(source)
SET article.published = report.published, article.publishedPrecision = report.precision
CREATE (sentence:Sentence {
  id: fact.id + report.article, index: 0, start: 10, end: 10 + size(report.quote), text: report.quote, region: 'BODY'
})-[:IN]->(article)
CREATE (claim:Claim {
  id: fact.id + report.article, stance: 'ASSERTS', status: fact.status, code: fact.code, confidence: fact.confidence
})-[:QUOTES]->(sentence)
CREATE (claim)-[:ABOUT {voice: report.voice, reliability: 0.95}]->(action)
CREATE (sentence)-[:MENTIONS {start: 0, end: 1, text: agent.name}]->(record:Record {
  id: fact.id + report.article, name: agent.name
})-[:IS {judgement: 'POSITIVE'}]->(agent)
CREATE (claim)-[:AGENT]->(record)
WITH claim, report
MATCH (holder:Actor {id: report.holder})
CREATE (claim)-[:ATTRIBUTED_TO]->(speaker:Record {id: 'holder' + claim.id, name: holder.name})
CREATE (speaker)-[:IS {judgement: 'POSITIVE'}]->(holder)
