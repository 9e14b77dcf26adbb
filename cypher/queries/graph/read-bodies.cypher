// What do these articles say?
UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN id, COLLECT {
  MATCH (article)<-[:IN]-(sentence:Sentence {region: 'BODY'})
  RETURN sentence.text
  ORDER BY sentence.index
} AS sentences
ORDER BY id
