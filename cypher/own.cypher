// Whether Edgewise wrote here: an article or an entity of ours among the first of their labels. No parameters.
// Plan: some nodes of two label scans, until one is met.
CALL {
  MATCH (a:Article) WITH a LIMIT 100
  WITH a WHERE a.sha256 IS NOT NULL AND a.origin IS NOT NULL
  RETURN true AS ours LIMIT 1
  UNION ALL
  MATCH (n:Entity) WITH n LIMIT 100
  WITH n WHERE n.id IS NOT NULL AND n.claims IS NOT NULL
  RETURN true AS ours LIMIT 1
}
RETURN ours
LIMIT 1
