// What was taken back between two times that had been there before, and how did that stand of which it told?
MATCH (tombstone:Tombstone)
WHERE tombstone.at > $from AND tombstone.at <= $to AND coalesce(tombstone.recordedAt, $from) <= $from
RETURN tombstone.id AS id,
       coalesce(tombstone.actions, []) AS actions, coalesce(tombstone.actionBeliefs, []) AS actionsBefore,
       coalesce(tombstone.edges, []) AS edges, coalesce(tombstone.edgeBeliefs, []) AS edgesBefore
ORDER BY tombstone.at, id
