// Take these articles out of the ledger, with all that was read in them.
UNWIND $articles AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)<-[:IN]-(:Sentence)<-[:QUOTES]-(claim:Claim)
  DETACH DELETE claim
}
CALL (article) {
  MATCH (article)<-[:IN]-(:Sentence)-[:MENTIONS]->(record:Record)
  WITH DISTINCT record
  DETACH DELETE record
}
CALL (article) {
  MATCH (article)<-[:IN]-(sentence:Sentence)
  DETACH DELETE sentence
}
DETACH DELETE article
