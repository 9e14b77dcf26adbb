// Graphs from before: each claim is the word of its publisher, until `rederive` weighs it by the new rules.
MATCH (:Action)<-[about:ABOUT]-(:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(:Article)-[:PUBLISHED_BY]->(source:Source)
WHERE about.voice IS NULL
SET about.voice = source.id, about.reliability = 0.95;
