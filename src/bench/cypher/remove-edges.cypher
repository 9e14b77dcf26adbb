// Takes the new edges out of the map, with what they stand on.
MATCH (article:Article {id: $article})<-[:IN]-(sentence:Sentence)<-[:QUOTES]-(claim:Claim)-[:ABOUT]->(action:Action)
MATCH (from:Actor)-[:DID]->(action)-[:TO]->(to:Actor)
MATCH (from)-[edge:CONSULTED]->(to)
WHERE edge.actionIds = [action.id]
DELETE edge
DETACH DELETE action, claim, sentence, article
