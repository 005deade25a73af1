// How many relationships have the type __NAME__.
// Plan: one look at the count store.
MATCH ()-[r:__NAME__]->()
RETURN count(r) AS `count`
