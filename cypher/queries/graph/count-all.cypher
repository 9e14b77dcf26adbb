// How much is kept?
RETURN COUNT { (:Article) } AS articles, COUNT { (:Claim) } AS claims, COUNT { (:Actor) } AS actors,
       COUNT { (:Action) } AS actions, COUNT { (:Actor)-->(:Actor) } AS edges
