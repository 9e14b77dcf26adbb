// Puts new edges into the map, each with an action, a claim and a sentence of one new article.
MERGE (source:Source {id: 'bench'})
SET source.name = 'Bench'
CREATE (article:Article {
  id: $article, title: 'New edges', text: '', lang: 'en', published: date(), publishedPrecision: 'DAY', publishedBasis: 'METADATA',
  retrievedAt: datetime()
})-[:PUBLISHED_BY {as: 'Bench'}]->(source)
WITH article
UNWIND $edges AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Actor {id: row.to})
CREATE (sentence:Sentence {id: $article + ':' + row.number, index: row.number, start: 0, end: 1, text: '', region: 'BODY'})-[:IN]->(article)
CREATE (action:Action {
  id: $article + ':a' + row.number, pair: row.pair, code: 'VISIT', plover: 'CONSULT', label: 'visit', start: date(), end: date(),
  precision: 'DAY', basis: 'EXPLICIT', status: 'DONE', belief: 0.9, sources: 1, contested: false
})
CREATE (from)-[:DID]->(action)-[:TO]->(to)
CREATE (claim:Claim {
  id: $article + ':c' + row.number, stance: 'ASSERTS', status: 'DONE', code: 'VISIT', trigger: 'visited', start: 0, end: 1,
  confidence: 0.95, precision: 'DAY', basis: 'EXPLICIT', extractor: 'bench', recordedAt: datetime()
})-[:QUOTES]->(sentence)
CREATE (claim)-[:ABOUT]->(action)
CREATE (from)-[:CONSULTED {
  key: row.from + '|CONSULTED|' + row.to, actions: 1, sources: 1, first: date(), last: date(), precision: 'DAY', status: 'DONE',
  belief: 0.9, contested: false, actionIds: [action.id]
}]->(to)
