// How far is this source relied on from now on, and why?
MERGE (source:Source {id: $source.id})
  ON CREATE SET source.name = $source.name, source.kind = $source.kind
SET source.reliability = $reliability, source.reason = $reason, source.ratedAt = $at
RETURN source.id AS id, source.name AS name, source.kind AS kind, source.reliability AS reliability, source.reason AS reason,
       COUNT { (source)<-[:PUBLISHED_BY]-() } AS articles, COUNT { (source)<-[:CITES]-() } AS cited
