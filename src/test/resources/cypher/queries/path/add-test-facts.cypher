// Adds facts in all three layers: articles that tell them, the actions, and one edge of the map for each.
UNWIND $facts AS fact
MATCH (agent:Actor {id: fact.agent})
MATCH (patient:Actor {id: fact.patient})
CREATE (agent)-[:DID]->(action:Action {
  id: fact.key, code: fact.code, plover: fact.plover, label: fact.label, start: fact.first, end: fact.last,
  precision: fact.precision, basis: fact.basis, status: fact.status, belief: fact.belief,
  sources: size(fact.reports), contested: false
})-[:TO]->(patient)
CREATE (agent)-[edge:$(fact.verb) {
  key: fact.key, actions: 1, sources: size(fact.reports), first: fact.first, last: fact.last,
  precision: fact.precision, status: fact.status, belief: fact.belief, contested: false, actionIds: [fact.key]
}]->(patient)
WITH fact, action, agent, patient
UNWIND fact.reports AS report
MERGE (source:Source {id: report.outlet})
  ON CREATE SET source.name = report.outlet
MERGE (article:Article {id: report.article})-[:PUBLISHED_BY]->(source)
SET article.published = report.published, article.publishedPrecision = report.precision
CREATE (sentence:Sentence {
  id: fact.key + report.article, index: 0, start: 10, end: 10 + size(report.quote), text: report.quote, region: 'BODY'
})-[:IN]->(article)
CREATE (claim:Claim {
  id: fact.key + report.article, stance: 'ASSERTS', status: fact.status, code: fact.code, confidence: 0.9
})-[:QUOTES]->(sentence)
CREATE (claim)-[:ABOUT]->(action)
CREATE (sentence)-[:MENTIONS {start: 0, end: 1, text: agent.name}]->(record:Record {
  id: fact.key + report.article, name: agent.name
})-[:IS {judgement: 'POSITIVE'}]->(agent)
CREATE (claim)-[:AGENT]->(record)
WITH claim, report
MATCH (holder:Actor {id: report.holder})
CREATE (claim)-[:ATTRIBUTED_TO]->(speaker:Record {id: 'holder' + claim.id, name: holder.name})
CREATE (speaker)-[:IS {judgement: 'POSITIVE'}]->(holder)
