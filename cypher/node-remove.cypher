// Removes nodes with the label __KEY__ and all that hangs on them. $ids: list of strings.
// Plan: index seek on id.
UNWIND $ids AS id
MATCH (n:__KEY__ {id: id})
DETACH DELETE n
