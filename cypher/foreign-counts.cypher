// How much a graph holds that Edgewise did not write. No parameters.
// Plan: two looks at the count store.
RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS edges
