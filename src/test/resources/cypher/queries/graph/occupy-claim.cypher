// Take the id of a claim, so that nobody else can write it.
CREATE (:Claim {id: $id})
