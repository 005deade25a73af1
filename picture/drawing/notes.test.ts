import type { Note } from '../../model/note';
import { SEEN } from '../appearance/lettering';
import { palettes } from '../appearance/palette';
import { drawNotes } from './notes';

const body = { x: 100, y: 50, width: 40, height: 30, shape: { outline: 'ellipse' } as const };
const drawn = (text: string, on: Note['on'], aside?: Note['aside']) =>
  drawNotes(
    [{ id: '1', text, on, aside }],
    { bodies: new Map([['abe', body]]), edges: [] },
    SEEN,
    palettes.light,
  );
const linesOf = (text: string): string[] =>
  drawn(text, { kind: 'canvas', x: 0, y: 0 }).flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
  );

test.each<[what: string, on: Note['on'], aside: Note['aside'], place: object[]]>([
  ['a place of the canvas', { kind: 'canvas', x: 7, y: 9 }, undefined, [{ box: { x: 7, y: 9 } }]],
  ['the right shoulder of a node', { kind: 'node', ref: 'abe' }, undefined, [{ box: { x: 120, y: 35 } }]],
  ['aside of it', { kind: 'node', ref: 'abe' }, { x: -20, y: 5 }, [{ box: { x: 100, y: 40 } }]],
  ['nothing that is drawn', { kind: 'node', ref: 'gone' }, undefined, []],
  ['no edge that is drawn', { kind: 'edge', ref: 'gone' }, undefined, []],
])('a note is pinned to %s', (_what, on, aside, place) => {
  expect(drawn('A note', on, aside)).toMatchObject(place);
});

test.each<[what: string, text: string, lines: string[]]>([
  ['keeps its own lines', 'one\n\ntwo', ['one', 'two']],
  [
    'breaks where it is wide',
    'Whom did he meet, and who of them says so?',
    ['Whom did he meet, and who', 'of them says so?'],
  ],
  ['ends where there is no more room', 'a\nb\nc\nd\ne\nf\ng', ['a', 'b', 'c', 'd', 'e', 'f …']],
  ['loses what would turn the text around it', 'safe\u202egpj.exe', ['safegpj.exe']],
])('a note %s', (_what, text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});
