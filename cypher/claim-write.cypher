// Claims with their ends and their sentence. $rows: [{id, props, subject, object, sentence, start, end}].
// Plan: unique index seeks on Claim.id, Entity.id and Sentence.id.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MATCH (t:Sentence {id: row.sentence})
MERGE (c:Claim {id: row.id})
SET c += row.props
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:OBJECT]->(o)
MERGE (c)-[p:SUPPORTED_BY]->(t)
SET p.start = row.start, p.end = row.end
