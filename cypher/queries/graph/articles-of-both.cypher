// How many articles speak of both?
MATCH (:Record {key: $one})<-[:MENTIONS]-(:Sentence)-[:IN]->(article:Article)
WITH DISTINCT article
WHERE EXISTS { (article)<-[:IN]-(:Sentence)-[:MENTIONS]->(:Record {key: $other}) }
RETURN count(article) AS articles
