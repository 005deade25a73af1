// The labels and relationship types of a graph that Edgewise did not write, and its property keys. No parameters.
// Plan: three procedures that read the token stores.
CALL db.labels() YIELD label RETURN 'label' AS kind, label AS name
UNION ALL
CALL db.relationshipTypes() YIELD relationshipType RETURN 'type' AS kind, relationshipType AS name
UNION ALL
CALL db.propertyKeys() YIELD propertyKey RETURN 'property' AS kind, propertyKey AS name
