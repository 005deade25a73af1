import { pictureFormats } from '../../model/picture';

/** Formats that carry the graph itself, for other programs. */
const dataFormats = ['json', 'graphml', 'gexf', 'csv', 'cytoscape', 'cx2', 'cypher'] as const;

export const savedFormats = [...pictureFormats, 'html', ...dataFormats] as const;

export type SavedFormat = (typeof savedFormats)[number];

export const isData = (format: SavedFormat): boolean => (dataFormats as readonly string[]).includes(format);

/** What a format is called in the list, and on the button that saves it. */
export const formatWords: Readonly<Record<SavedFormat, readonly [list: string, button: string]>> = {
  svg: ['SVG, for print and editing', 'SVG'],
  pdf: ['PDF, for print', 'PDF'],
  png: ['PNG, pixels', 'PNG'],
  jpg: ['JPG, pixels', 'JPG'],
  html: ['HTML, a page with the evidence', 'HTML'],
  json: ['JSON of Edgewise', 'JSON'],
  graphml: ['GraphML', 'GraphML'],
  gexf: ['GEXF, for Gephi', 'GEXF'],
  csv: ['CSV, two tables', 'CSV'],
  cytoscape: ['Cytoscape JSON', 'Cytoscape JSON'],
  cx2: ['CX2', 'CX2'],
  cypher: ['Cypher script', 'Cypher'],
};

/** The choices of the list, in groups. */
export const formatGroups = [
  { group: 'Pictures', items: [...pictureFormats] },
  { group: 'To walk about in', items: ['html' as const] },
  { group: 'Data for other programs', items: [...dataFormats] },
].map(({ group, items }) => ({
  group,
  items: items.map((value) => ({ value, label: formatWords[value][0] })),
}));

/** A file that is saved: the server's name of its format, and its ending. */
interface SavedFile {
  readonly format: string;
  readonly ending: string;
}

/** The files of a format: a graph as CSV is a table of nodes and one of edges. */
export function filesOf(format: SavedFormat): readonly SavedFile[] {
  if (format === 'cytoscape') return [{ format, ending: '.cyjs' }];
  if (format !== 'csv') return [{ format, ending: `.${format}` }];
  return [
    { format: 'csv-nodes', ending: '.nodes.csv' },
    { format: 'csv-edges', ending: '.csv' },
  ];
}
