/** Characters that no XML 1.0 document may hold, however written: most controls, lone surrogates, U+FFFE, U+FFFF. */
const ILLEGAL =
  // eslint-disable-next-line no-control-regex -- these are the very characters meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text without what XML cannot hold. */
export const legal = (text: string): string => text.replace(ILLEGAL, '');

/** Text as content or as a quoted attribute: what is read back is what `legal` gives. */
export function escaped(text: string): string {
  return legal(text).replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<name a="b">`, or `<name a="b"/>` without content; attributes without a value are left out. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content === undefined ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}
