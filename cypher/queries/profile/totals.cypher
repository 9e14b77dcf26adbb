// How much is kept, as far as the database counts it anyway?
RETURN COUNT { (:Article) } AS articles, COUNT { (:Claim) } AS claims, COUNT { (:Actor) } AS actors,
  COUNT { (:Action) } AS actions
