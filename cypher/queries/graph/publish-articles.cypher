// Who published these articles? Takes the sources' locks in the order of their ids.
UNWIND $sources AS row
MERGE (source:Source {id: row.id})
  ON CREATE SET source.name = row.name, source.kind = row.kind
  // two spellings of one id: whichever comes first, the same one stays
  ON MATCH SET source.name = CASE WHEN row.name < source.name THEN row.name ELSE source.name END
WITH source, row
UNWIND row.articles AS published
MATCH (article:Article {id: published.id})
CREATE (article)-[:PUBLISHED_BY {as: published.as}]->(source)
