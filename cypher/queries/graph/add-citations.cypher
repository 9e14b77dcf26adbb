// Which other outlets do these articles cite, and in which sentences? None for one that all of an article is taken from.
UNWIND $articles AS row
MATCH (article:Article {id: row.id})
UNWIND row.citations AS cited
MERGE (source:Source {id: cited.source.id})
  ON CREATE SET source.name = cited.source.name, source.kind = cited.source.kind
CREATE (article)-[:CITES {as: cited.source.name, sentences: cited.sentences}]->(source)
