// Removes a saved view. $name.
// Plan: unique index seek on SavedView.id.
MATCH (v:SavedView {id: $name})
DELETE v
