// Saves a view under its name, over one that has it. $name, $props: {savedAt, nodes, edges, body}.
// Plan: unique index seek on SavedView.id.
MERGE (v:SavedView {id: $name})
SET v.savedAt = $props.savedAt, v.nodes = $props.nodes, v.edges = $props.edges, v.body = $props.body
