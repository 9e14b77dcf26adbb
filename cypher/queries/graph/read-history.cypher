// What is told of these pairs of actors, since when, and where do those who published it have it from?
UNWIND $pairs AS pair
MATCH (:Action {pair: pair})<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(article:Article)-[:PUBLISHED_BY]->(publisher:Source)
OPTIONAL MATCH (claim)-[:AGENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(agent:Actor)
OPTIONAL MATCH (claim)-[:PATIENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(patient:Actor)
RETURN claim.id AS id, claim.code AS code, agent.id AS agent, patient.id AS patient, claim.over AS over,
       claim.date AS date, claim.basis AS basis, claim.status AS status, claim.stance AS stance,
       claim.confidence AS confidence, claim.recordedAt AS recordedAt, claim.via AS via, article.id AS article,
       article.cluster AS cluster, article.credit AS credit, publisher.id AS publisher
