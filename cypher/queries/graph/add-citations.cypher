// Which other outlets does the article cite, and in which sentences? None for one that all of it is taken from.
MATCH (article:Article {id: $article})
UNWIND $citations AS row
MERGE (source:Source {id: row.source.id})
  ON CREATE SET source.name = row.source.name, source.kind = row.source.kind
CREATE (article)-[:CITES {as: row.source.name, sentences: row.sentences}]->(source)
