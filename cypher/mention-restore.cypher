// Mentions of a backup: a sentence may speak of an entity more than once. $rows: [{from, to, props}].
// Plan: unique index seeks on Sentence.id and Entity.id.
UNWIND $rows AS row
MATCH (s:Sentence {id: row.from})
MATCH (n:Entity {id: row.to})
MERGE (s)-[m:MENTIONS {start: row.props.start, end: row.props.end}]->(n)
SET m = row.props
