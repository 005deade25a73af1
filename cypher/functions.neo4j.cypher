// The functions that the server has, plugins included. No parameters.
SHOW FUNCTIONS YIELD name, category, description, signature, argumentDescription, returnDescription, aggregating, isDeprecated
WHERE NOT isDeprecated
RETURN name, category, description, signature, argumentDescription, returnDescription, aggregating
