// What do these articles touch: pairs of actors whose story they tell, actors, instruments and sources?
CALL () {
  UNWIND $articles AS id
  MATCH (:Article {id: id})<-[:IN]-(:Sentence)<-[:QUOTES]-(:Claim)-[:ABOUT]->(action:Action)
  RETURN collect(DISTINCT action.pair) AS pairs
}
CALL () {
  UNWIND $articles AS id
  MATCH (:Article {id: id})<-[:IN]-(:Sentence)<-[:QUOTES]-(claim:Claim)
  RETURN count(DISTINCT claim) AS claims
}
CALL () {
  UNWIND $articles AS id
  MATCH (:Article {id: id})<-[:IN]-(:Sentence)-[:MENTIONS]->(record:Record)-[:IS]->(actor:Actor)
  RETURN collect(DISTINCT actor.id) AS actors, collect(DISTINCT record.key) AS keys
}
CALL (pairs) {
  UNWIND pairs AS pair
  MATCH (:Action {pair: pair})-[:OVER]->(instrument:Instrument)
  RETURN collect(DISTINCT instrument.id) AS instruments
}
CALL () {
  UNWIND $articles AS id
  MATCH (:Article {id: id})-[:PUBLISHED_BY|CITES]->(source:Source)
  RETURN collect(DISTINCT source.id) AS sources
}
CALL () {
  UNWIND $articles AS id
  MATCH (article:Article {id: id})
  RETURN min(article.retrievedAt) AS recordedAt
}
RETURN pairs, claims, actors, keys, instruments, sources, recordedAt
