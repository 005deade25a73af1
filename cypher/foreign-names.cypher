// What nodes are called: their short texts by key. $most, $longest: integers.
// Plan: the first $most nodes of a scan, degrees from the degree store.
MATCH (n)
WITH n LIMIT $most
RETURN elementId(n) AS ref, labels(n) AS labels, COUNT { (n)--() } AS weight,
  [key IN keys(n) WHERE n[key] = toStringOrNull(n[key]) AND size(toStringOrNull(n[key])) <= $longest | [key, n[key]]]
    AS texts
