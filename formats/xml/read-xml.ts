import { SaxesParser } from 'saxes';
import { EdgewiseError } from '../../model/problem';
import { wrongAt, type Place } from '../wrong';

/** An element as it opens: its local name, its attributes by the name in the file, and where it stands. */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: Place;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  /** `text` is all that stands directly in the element. */
  close(element: XmlElement, text: string): void;
}

/** Deeper files are not graphs but attacks on whoever walks them. */
const DEEPEST = 200;

/** What saxes says, without its own "file:line:column: " before it. */
const bare = (message: string): string => message.replace(/^(.*?:)?\d+:\d+: /, '').replace(/\.$/, '');

/**
 * Walks an XML text. Nothing is fetched and no entity but the five of XML is known: a file that declares its own is
 * refused, whatever it makes of them.
 * @throws EdgewiseError `bad-graph-file` with line and column
 */
export function readXml(text: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: { element: XmlElement; text: string }[] = [];
  const here = (): Place => ({ line: parser.line, column: parser.columnIndex + 1 });
  parser.on('error', (error) => {
    throw wrongAt(here(), `this is not XML: ${bare(error.message)}`, 'Is the file whole?');
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      throw wrongAt(
        here(),
        'the file declares entities of its own, which are not read',
        'Remove its DOCTYPE.',
      );
  });
  parser.on('opentag', ({ local, prefix, attributes }) => {
    const pairs = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element = { name: local, prefix, attributes: new Map(pairs), place: here() };
    if (open.length >= DEEPEST) throw wrongAt(here(), `elements are nested deeper than ${DEEPEST}`);
    open.push({ element, text: '' });
    handler.open(element);
  });
  const add = (more: string): void => {
    const last = open.at(-1);
    if (last) last.text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closing = open.pop();
    if (closing) handler.close(closing.element, closing.text);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof EdgewiseError) throw error;
    throw wrongAt(here(), `this is not XML: ${bare(error instanceof Error ? error.message : String(error))}`);
  }
}

/** An attribute that must be there. @throws EdgewiseError with its place */
export function required({ name, attributes, place }: XmlElement, attribute: string): string {
  const value = attributes.get(attribute);
  if (value === undefined) throw wrongAt(place, `<${name}> lacks its "${attribute}"`);
  return value;
}
