// How much was read in this article?
MATCH (article:Article {id: $article})
OPTIONAL MATCH (article)<-[:IN]-(sentence:Sentence)
OPTIONAL MATCH (sentence)<-[:QUOTES]-(claim:Claim)
OPTIONAL MATCH (claim)-[:ABOUT]->(action:Action)
WITH article, count(DISTINCT claim) AS claims, count(DISTINCT action) AS actions
RETURN claims, actions,
       COUNT {
         MATCH (article)<-[:IN]-(:Sentence)-[:MENTIONS]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
         RETURN DISTINCT actor
       } AS actors
