// Since when do articles speak of these actors of the list? From then on the list counts.
UNWIND $actors AS id
MATCH (:Record {id: 'gazetteer:' + id})-[listed:IS]->(actor:Actor {id: id})
MATCH (actor)<-[told:IS]-(:Record {scheme: 'article'})
WITH listed, min(told.at) AS at
SET listed.at = at
