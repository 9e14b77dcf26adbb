// Forget some of what was derived: actions, and lines of the map.
CALL () {
  MATCH (action:Action)
  WITH action LIMIT $limit
  DETACH DELETE action
  RETURN count(*) AS actions
}
CALL () {
  MATCH (:Actor)-[line]->(:Actor)
  WITH line LIMIT $limit
  DELETE line
  RETURN count(*) AS lines
}
RETURN actions + lines AS gone
