// How many nodes have the label __NAME__.
// Plan: one look at the count store.
MATCH (n:__NAME__)
RETURN count(n) AS `count`
