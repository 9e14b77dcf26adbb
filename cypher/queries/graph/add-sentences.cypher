// Which sentences does the article have?
MATCH (article:Article {id: $article})
UNWIND $sentences AS row
CREATE (sentence:Sentence)
SET sentence = row
CREATE (sentence)-[:IN]->(article)
