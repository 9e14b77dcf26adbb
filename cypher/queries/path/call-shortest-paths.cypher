// All paths of the fewest steps between two actors, to be pasted.
CALL policygraph.shortestPaths($from, $to, $options)
