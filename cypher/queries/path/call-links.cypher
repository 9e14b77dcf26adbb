// Everything about the edges between two actors, to be pasted.
CALL policygraph.links($from, $to, $options)
