/** Elements that begin and end a line of text. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN OL P PRE SECTION TABLE TBODY TR UL'
  ).split(' '),
);

/** Elements whose text nobody reads. */
const unread = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH BUTTON SELECT TEXTAREA IFRAME OBJECT'.split(' '),
);

const ELEMENT = 1;
const TEXT = 3;

/** Soft hyphens and marks of no width are how a word is set, not what it is. */
const folded = (text: string) => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ');

/** The text of an element as people see it: a line for each paragraph, heading, item or row. */
export function linesOfElement(root: Node): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = folded(line).trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT) line += node.nodeValue ?? '';
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (unread.has(name)) return;
    if (name === 'TD' || name === 'TH') line += ' ';
    const block = blocks.has(name);
    if (block) end();
    node.childNodes.forEach(visit);
    if (block) end();
  };
  visit(root);
  end();
  return lines;
}
