// Whose word is each claim of these actions, how far is that relied on, and how sure is the reading?
UNWIND $actions AS id
MATCH (:Action {id: id})<-[about:ABOUT]-(claim:Claim)
WHERE claim.retractedAt IS NULL
WITH id, about, claim
ORDER BY id, claim.id
RETURN id, collect(about{.voice, .reliability, status: claim.status, stance: claim.stance, confidence: claim.confidence}) AS voices
