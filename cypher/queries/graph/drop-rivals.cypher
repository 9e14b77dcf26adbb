// Which actions pass for one deed by two, and cannot be: not one event, or told by one source?
UNWIND $actions AS id
MATCH (mine:Action {id: id})-[rivals:DIFFERS_FROM {on: 'WHO'}]-(rival:Action)
WHERE mine.event IS NULL OR rival.event IS NULL OR mine.event <> rival.event OR EXISTS {
  MATCH (mine)<-[one:ABOUT]-(:Claim)
  MATCH (rival)<-[other:ABOUT]-(:Claim)
  WHERE one.voice = other.voice
}
DELETE rivals
