// Which of these does no article have any more?
UNWIND $fingerprints AS id
MATCH (fingerprint:Fingerprint {id: id})
WHERE NOT EXISTS { (fingerprint)<-[:HAS]-(:Article) }
DELETE fingerprint
