// Who is to be found of whom nobody speaks? They are found no more.
MATCH (filing:Filing)
WHERE NOT EXISTS { (:Record {key: filing.key}) }
DELETE filing
