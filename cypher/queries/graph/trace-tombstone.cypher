// How did that stand of which something told that is taken back, and since when had it been there?
UNWIND $ids AS id
MATCH (tombstone:Tombstone {id: id})
SET tombstone.recordedAt = $recordedAt
WITH tombstone
WHERE tombstone.id = $id
SET tombstone += $trace
