// How did that stand of which something told that is taken back, and since when had it been there?
MATCH (tombstone:Tombstone {id: $id})
SET tombstone += $trace, tombstone.recordedAt = $recordedAt
