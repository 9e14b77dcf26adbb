// What does the article say that they did?
UNWIND $claims AS row
CREATE (claim:Claim)
SET claim = row.properties
WITH claim, row
MATCH (sentence:Sentence {id: row.sentence})
CREATE (claim)-[:QUOTES]->(sentence)
WITH claim, row
CALL (claim, row) {
  MATCH (agent:Record {id: row.agent})
  CREATE (claim)-[:AGENT]->(agent)
}
CALL (claim, row) {
  MATCH (patient:Record {id: row.patient})
  CREATE (claim)-[:PATIENT]->(patient)
}
CALL (claim, row) {
  MATCH (holder:Record {id: row.holder})
  CREATE (claim)-[:ATTRIBUTED_TO]->(holder)
}
