// Let what was taken back come in again.
MATCH (tombstone:Tombstone {id: $id})
DELETE tombstone
RETURN $id AS id
