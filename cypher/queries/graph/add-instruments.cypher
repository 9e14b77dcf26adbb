// Which rules, lists, deals, orders and tariffs are the actions about? Takes their locks in the order of their ids.
UNWIND $instruments AS row
MERGE (instrument:Instrument {id: row.id})
SET instrument.kind = row.kind
