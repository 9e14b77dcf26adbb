// Which rules, lists, deals, orders and tariffs is no action about? They go.
MATCH (instrument:Instrument)
WHERE NOT EXISTS { (instrument)<-[:OVER]-(:Action) }
DELETE instrument
