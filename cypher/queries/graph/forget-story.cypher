// Forget these actions and these lines of the map.
CALL () {
  UNWIND $actions AS id
  MATCH (action:Action {id: id})
  DETACH DELETE action
}
CALL () {
  UNWIND $edges AS ref
  MATCH ()-[edge]->()
  WHERE elementId(edge) = ref
  DELETE edge
}
