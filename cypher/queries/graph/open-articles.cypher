// Which of these articles are new, known, or taken back? Of two writers at once the second waits here, and then finds them known.
UNWIND $articles AS row
MERGE (article:Article {id: row.id})
  ON CREATE SET article = row.properties, article.isNew = true
WITH article, row, article.isNew IS NOT NULL AS added
REMOVE article.isNew
WITH article, row, added
OPTIONAL MATCH (tombstone:Tombstone)
WHERE added AND tombstone.id IN [row.id, row.tombstone]
WITH article, row.id AS id, added, count(tombstone) > 0 AS retracted
FOREACH (withdrawn IN CASE WHEN retracted THEN [article] ELSE [] END | DELETE withdrawn)
RETURN id, added, retracted
