// Let what was taken back come in again; with a source, also its articles that were taken back with it.
MATCH (tombstone:Tombstone {id: $id})
OPTIONAL MATCH (article:Tombstone {because: $id})
DELETE article
WITH DISTINCT tombstone
DELETE tombstone
RETURN $id AS id
