// One saved view. $name.
// Plan: unique index seek on SavedView.id.
MATCH (v:SavedView {id: $name})
RETURN v.id AS name, v.savedAt AS savedAt, v.body AS body
