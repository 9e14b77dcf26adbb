// Of which pairs of actors do these articles tell?
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:IN]-(:Sentence)<-[:QUOTES]-(:Claim)-[:ABOUT]->(action:Action)
RETURN DISTINCT action.pair AS pair
ORDER BY pair
