// How many nodes have the label __KEY__. No parameters.
// Plan: one look at the count store.
MATCH (n:__KEY__)
RETURN count(n) AS `count`
