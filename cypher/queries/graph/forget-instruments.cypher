// Which of these rules, lists, deals, orders and tariffs is no action about any more?
UNWIND $instruments AS id
MATCH (instrument:Instrument {id: id})
WHERE NOT EXISTS { (instrument)<-[:OVER]-(:Action) }
DELETE instrument
