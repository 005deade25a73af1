// The ids of all nodes with the label __KEY__, as one list. No parameters. Read when the store is backed up or emptied.
// Plan: scan of the label, meant: all are wanted.
MATCH (n:__KEY__)
RETURN collect(n.id) AS ids
