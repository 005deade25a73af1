// Offices of a person, from claims. $id.
// Plan: unique index seek on Entity.id, then expands.
MATCH (n:Entity {id: $id})<-[:SUBJECT]-(c:Claim {type: 'HOLDS_OFFICE'})-[:OBJECT]->(o:Entity)
RETURN DISTINCT c.title AS title, o.id AS `of`, c.dateStart AS dateStart, c.dateEnd AS dateEnd
