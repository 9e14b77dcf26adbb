// What does a file or page hold? Nobody may find out this way.
LOAD CSV FROM $from AS line
RETURN line
