// Remember that these were taken back, and why.
UNWIND $ids AS id
MERGE (tombstone:Tombstone {id: id})
  ON CREATE SET tombstone.at = $at, tombstone.reason = $reason, tombstone.because = $because
