// What was read in this article?
MATCH (article:Article {id: $article})-[:PUBLISHED_BY]->(source:Source)
RETURN article {.*} AS article,
       source.name AS source,
       COLLECT {
         MATCH (article)<-[:IN]-(sentence:Sentence)
         RETURN sentence {.index, .start, .end, .text, .region}
         ORDER BY sentence.index
       } AS sentences,
       COLLECT {
         MATCH (article)<-[:IN]-(:Sentence)-[mention:MENTIONS]->(record:Record)
         OPTIONAL MATCH (record)-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
         RETURN mention {.start, .end, .text, .form, .kind, actor: actor.name, actorId: actor.id}
         ORDER BY mention.start, mention.end
       } AS mentions,
       COLLECT {
         MATCH (article)<-[:IN]-(sentence:Sentence)<-[:QUOTES]-(claim:Claim)
         OPTIONAL MATCH (claim)-[:AGENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(agent:Actor)
         OPTIONAL MATCH (claim)-[:PATIENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(patient:Actor)
         OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(holder:Actor)
         OPTIONAL MATCH (claim)-[:ABOUT]->(action:Action)
         RETURN claim {.*, sentenceStart: sentence.start, sentenceEnd: sentence.end, action: action.id,
                       agent: agent.name, agentId: agent.id, patient: patient.name, patientId: patient.id,
                       holder: holder.name, holderId: holder.id}
         ORDER BY claim.start, claim.id
       } AS claims
