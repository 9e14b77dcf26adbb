// Is this article new? Of two writers at once the second waits here, and then finds it known.
MERGE (article:Article {id: $id})
  ON CREATE SET article = $properties, article.id = $id, article.isNew = true
WITH article, article.isNew IS NOT NULL AS added
REMOVE article.isNew
WITH article, added
CALL (article, added) {
  WITH article, added
  WHERE added
  MERGE (source:Source {id: $source.id})
    ON CREATE SET source.name = $source.name
    // two spellings of one id: whichever comes first, the same one stays
    ON MATCH SET source.name = CASE WHEN $source.name < source.name THEN $source.name ELSE source.name END
  CREATE (article)-[:PUBLISHED_BY]->(source)
}
RETURN added
