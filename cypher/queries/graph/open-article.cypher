// Is this article new, known, or taken back? Of two writers at once the second waits here, and then finds it known.
MERGE (article:Article {id: $id})
  ON CREATE SET article = $properties, article.id = $id, article.isNew = true
WITH article, article.isNew IS NOT NULL AS added
REMOVE article.isNew
WITH article, added
CALL () {
  OPTIONAL MATCH (tombstone:Tombstone)
  WHERE tombstone.id IN [$id, $source.tombstone]
  RETURN collect(tombstone {.id, .at, .reason})[0] AS tombstone
}
CALL (article, added, tombstone) {
  WITH article, added, tombstone
  WHERE added AND tombstone IS NOT NULL
  DELETE article
}
CALL (article, added, tombstone) {
  WITH article, added, tombstone
  WHERE added AND tombstone IS NULL
  MERGE (source:Source {id: $source.id})
    ON CREATE SET source.name = $source.name, source.kind = $source.kind
    // two spellings of one id: whichever comes first, the same one stays
    ON MATCH SET source.name = CASE WHEN $source.name < source.name THEN $source.name ELSE source.name END
  CREATE (article)-[:PUBLISHED_BY {as: $source.name}]->(source)
}
RETURN added, CASE WHEN added THEN tombstone END AS tombstone
