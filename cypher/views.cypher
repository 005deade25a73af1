// The saved views, the newest first. No parameters.
// Plan: scan of the views, meant: the list names every one.
MATCH (v:SavedView)
RETURN v.id AS name, v.savedAt AS savedAt, v.nodes AS nodes, v.edges AS edges
ORDER BY savedAt DESC, name
