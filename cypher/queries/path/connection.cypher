// How are these actors connected? Asks the database to search its map itself.
CALL policygraph.connection($topic, $from, $to, $options) YIELD found
RETURN found
