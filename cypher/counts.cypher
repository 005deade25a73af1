// How much there is. No parameters.
// Plan: three looks at the count store.
RETURN COUNT { (:Entity) } AS entities, COUNT { (:Article) } AS articles, COUNT { (:Claim) } AS claims
