import type { Edge, Node, Value } from '../../model/api/graph';
import type { Filters } from '../../model/filters';
import { quadClassOf } from '../../model/ontology/relationship-types';
import { labelOf } from '../../model/scene';
import { suretyOf } from './surety';

type Test = (value: Value, wanted: string) => boolean;

const folded = (value: Value): string =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value)).normalize('NFC').toLowerCase();

/** Whether two values are in order: as numbers where both are, else as text. */
function atLeast(value: Value, wanted: string): boolean {
  const [a, b] = [Number(value), Number(wanted)];
  const areNumbers = wanted.trim() !== '' && Number.isFinite(a) && Number.isFinite(b);
  return areNumbers ? a >= b : folded(value) >= folded(wanted);
}

const isEqual: Test = (value, wanted) => folded(value) === folded(wanted);

const tests: Readonly<Record<Filters['properties'][number]['test'], Test>> = {
  is: isEqual,
  'is not': (value, wanted) => !isEqual(value, wanted),
  contains: (value, wanted) => folded(value).includes(folded(wanted)),
  'at least': atLeast,
  'at most': (value, wanted) => isEqual(value, wanted) || !atLeast(value, wanted),
};

/** A list passes where one of its values does, `is not` where all do. What lacks the property passes `is not` alone. */
function passesProperty(item: Pick<Node, 'properties'>, rule: Filters['properties'][number]): boolean {
  const given = item.properties[rule.property];
  const values = Array.isArray(given) ? (given as readonly Value[]) : [given];
  const known = values.filter((value) => value !== undefined && value !== null);
  const test = (value: Value) => tests[rule.test](value, rule.value);
  return rule.test === 'is not' ? known.every(test) : known.some(test);
}

const texts = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];

const amount = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

/** A date to its first day, or to its last: "2017" to "2017-01-01" or "2017-12-31". */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string => `${date}${'-12-31'.slice(date.length - 4)}`.slice(0, 10);

const clocks = {
  happened: ['firstDate', 'lastDate'],
  reported: ['firstReported', 'lastReported'],
} as const;

function passesDates({ properties }: Edge, dates: NonNullable<Filters['dates']>): boolean {
  if (dates.from === null && dates.to === null) return true;
  const [first, last] = clocks[dates.clock].map((name) => properties[name]);
  if (typeof first !== 'string' || typeof last !== 'string') return false;
  const begins = dates.to === null || firstDay(first) <= lastDay(dates.to);
  return begins && (dates.from === null || lastDay(last) >= firstDay(dates.from));
}

function passesNumbers({ properties }: Edge, filters: Filters): boolean {
  const { leastOutlets, leastConfidence, outlets } = filters;
  if (leastOutlets > 0 && amount(properties['outlets']) < leastOutlets) return false;
  if (leastConfidence > 0 && amount(properties['confidence']) < leastConfidence) return false;
  return outlets.length === 0 || texts(properties['outletNames']).some((name) => outlets.includes(name));
}

function edgeTest(filters: Filters): (edge: Edge) => boolean {
  const off = new Set(filters.off);
  const rules = filters.properties.filter(({ on, value }) => on === 'edge' && value !== '');
  return (edge) =>
    !off.has(`quad:${quadClassOf(edge.type)}`) &&
    !off.has(`type:${edge.type}`) &&
    !off.has(`modality:${suretyOf(edge)}`) &&
    passesNumbers(edge, filters) &&
    (filters.dates === null || passesDates(edge, filters.dates)) &&
    rules.every((rule) => passesProperty(edge, rule));
}

function nodeTest(filters: Filters): (node: Node) => boolean {
  const off = new Set(filters.off);
  const rules = filters.properties.filter(({ on, value }) => on === 'node' && value !== '');
  return (node) => !off.has(`label:${labelOf(node)}`) && rules.every((rule) => passesProperty(node, rule));
}

/** What there is of a graph, and what of it is hidden by hand. */
export interface Hideable {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly hidden: { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  readonly filters: Filters;
}

export interface Shown {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** Nodes and edges that neither a hand nor a filter hides; an edge goes with either end. */
export function shownOf({ nodes, edges, hidden, filters }: Hideable): Shown {
  const away = new Set([...hidden.nodes, ...hidden.edges]);
  const [nodePasses, edgePasses] = [nodeTest(filters), edgeTest(filters)];
  const shown = nodes.filter((node) => !away.has(node.ref) && nodePasses(node));
  const refs = new Set(shown.map(({ ref }) => ref));
  const lines = edges.filter(
    (edge) => refs.has(edge.from) && refs.has(edge.to) && !away.has(edge.ref) && edgePasses(edge),
  );
  if (!filters.dropLone) return { nodes: shown, edges: lines };
  const reached = new Set(lines.flatMap(({ from, to }) => [from, to]));
  return { nodes: shown.filter(({ ref }) => reached.has(ref)), edges: lines };
}
