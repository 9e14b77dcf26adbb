// Which sentences do these articles have?
UNWIND $articles AS row
MATCH (article:Article {id: row.id})
UNWIND row.sentences AS properties
CREATE (sentence:Sentence)
SET sentence = properties
CREATE (sentence)-[:IN]->(article)
