/** A label, type or property as it may stand in a statement: quoted where it is not a plain name. */
export const quotedName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
