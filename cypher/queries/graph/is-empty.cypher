// Is there no article yet?
RETURN NOT EXISTS { (:Article) } AS empty
