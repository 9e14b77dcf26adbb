// How do the actions call what they are about? Of several spellings the one that sorts first.
UNWIND $instruments AS id
MATCH (instrument:Instrument {id: id})<-[:OVER]-(action:Action)
WITH instrument, min(action.over) AS name
SET instrument.name = name
