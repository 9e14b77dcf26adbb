// Since when do articles speak of those on the list? From then on the list counts.
UNWIND $keys AS key
MATCH (:Record {id: 'gazetteer:' + key})-[listed:IS]->(:Actor)
MATCH (:Record {key: key, scheme: 'article'})-[told:IS]->(:Actor)
WITH listed, min(told.at) AS at
SET listed.at = at
