// How many claims have an entity at one of their ends. $ids: list of entity ids.
// Plan: unique index seek on Entity.id, then degrees.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.name AS name,
  COUNT { (n)<-[:SUBJECT]-(:Claim) } + COUNT { (n)<-[:OBJECT]-(:Claim) } AS claims,
  COUNT { (n)<-[:MENTIONS]-(:Sentence) } + COUNT { (n)<-[:SAID_BY]-(:Claim) }
    + COUNT { (n)<-[:`AT`]-(:Claim) } + COUNT { (n)<-[:`WITH`]-(:Claim) } AS other
