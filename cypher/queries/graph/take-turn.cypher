// Wait until nobody else writes: of two new actors at once neither would see that the other may be the same.
MERGE (turn:__Turn {id: 'writing'})
SET turn.taken = true
