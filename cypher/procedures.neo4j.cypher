// Those of the named procedures that the server has. $names: list of text, in small letters.
SHOW PROCEDURES YIELD name, description, signature, argumentDescription, returnDescription
WHERE toLower(name) IN $names
RETURN name, description, signature, argumentDescription, returnDescription
