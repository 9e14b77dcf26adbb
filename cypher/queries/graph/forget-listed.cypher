// Which rows of the list does no article speak of any more?
UNWIND $keys AS key
MATCH (listed:Record {id: 'gazetteer:' + key})
WHERE NOT EXISTS { (:Record {key: key, scheme: 'article'}) }
DETACH DELETE listed
