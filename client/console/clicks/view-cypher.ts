import type { Filters } from '../../../model/filters';
import { quadClassOf, relationshipTypeNames } from '../../../model/ontology/relationship-types';
import { quotedName } from '../text/names';
import type { ClickCypher } from './click';
import { propertyConditions, type HoldsLists } from './property-cypher';
import { namingFor } from './to-cypher';

/** What is on the canvas, by refs. */
export interface OnCanvas {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** The whole view as one statement: exactly these nodes and edges. */
export function viewCypher({ nodes, edges }: OnCanvas, own: boolean): ClickCypher {
  const { label, idOf, idIn } = namingFor(own);
  return {
    cypher: [
      `MATCH (a${label})`,
      `WHERE ${idOf('a')} IN $nodes`,
      `OPTIONAL MATCH (a)-[r]->(b${label})`,
      `WHERE ${idOf('r')} IN $edges AND ${idOf('b')} IN $nodes`,
      'RETURN a, r, b',
    ].join('\n'),
    params: { nodes: nodes.map(idIn), edges: edges.map(idIn) },
  };
}

/** Modalities that make an edge as sure as a chip of the legend says, the surest first. */
const sureties: readonly (readonly [string, readonly string[]])[] = [
  ['happened', ['happened', 'ongoing']],
  ['planned', ['planned', 'intended', 'demanded']],
  ['possible', ['possible', 'claimed']],
  ['denied', ['denied']],
];

const listed = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;
const oneOf = (modalities: readonly string[]): string =>
  `any(m IN r.modalities WHERE m IN ${listed(modalities)})`;

/** An edge is as sure as the surest of its claims: it has one of these, and none that is surer. */
function surety(name: string): string | null {
  const at = sureties.findIndex(([one]) => one === name);
  const own = sureties[at]?.[1];
  if (!own) return null;
  const surer = sureties.slice(0, at).flatMap(([, modalities]) => modalities);
  return surer.length === 0 ? `NOT ${oneOf(own)}` : `NOT (${oneOf(own)} AND NOT ${oneOf(surer)})`;
}

interface Conditions {
  readonly nodes: (name: string) => readonly string[];
  readonly edges: readonly string[];
  readonly params: ClickCypher['params'];
}

/** Dates may be a year or a month: they stand for its first or its last day. */
const lastDay = (date: string): string => `${date}${'-12-31'.slice(date.length - 4)}`;
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

const clocks = {
  happened: ['r.firstDate', 'r.lastDate'],
  reported: ['r.firstReported', 'r.lastReported'],
} as const;

function dateConditions({ dates }: Filters): Pick<Conditions, 'edges' | 'params'> {
  if (dates === null || (dates.from === null && dates.to === null)) return { edges: [], params: {} };
  const [first, last] = clocks[dates.clock];
  const { from, to } = dates;
  return {
    edges: [
      to === null ? `${first} IS NOT NULL` : `left(${first} + '-01-01', 10) <= $to`,
      from === null ? `${last} IS NOT NULL` : `${last} + substring('-12-31', size(${last}) - 4) >= $from`,
    ],
    params: {
      ...(from === null ? {} : { from: firstDay(from) }),
      ...(to === null ? {} : { to: lastDay(to) }),
    },
  };
}

/** What the filters leave out, as conditions of a WHERE, with their parameters. */
function conditions(filters: Filters, isList: HoldsLists): Conditions {
  const { off, outlets, leastOutlets, leastConfidence } = filters;
  const names = (kind: string) =>
    off.filter((chip) => chip.startsWith(`${kind}:`)).map((chip) => chip.slice(kind.length + 1));
  const quads = new Set(names('quad'));
  const types = [...names('type'), ...relationshipTypeNames.filter((type) => quads.has(quadClassOf(type)))];
  const [dates, properties] = [dateConditions(filters), propertyConditions(filters, isList)];
  return {
    nodes: (name) => [
      ...names('label').map((label) => `NOT ${name}:${quotedName(label)}`),
      ...properties.of('node', name),
    ],
    edges: [
      ...(types.length === 0 ? [] : [`NOT type(r) IN ${listed(types)}`]),
      ...names('modality').flatMap((name) => surety(name) ?? []),
      ...(outlets.length === 0 ? [] : ['any(outlet IN r.outletNames WHERE outlet IN $outlets)']),
      ...(leastOutlets === 0 ? [] : ['r.outlets >= $leastOutlets']),
      ...(leastConfidence === 0 ? [] : ['r.confidence >= $leastConfidence']),
      ...dates.edges,
      ...properties.of('edge', 'r'),
    ],
    params: {
      ...(outlets.length === 0 ? {} : { outlets }),
      ...(leastOutlets === 0 ? {} : { leastOutlets }),
      ...(leastConfidence === 0 ? {} : { leastConfidence }),
      ...dates.params,
      ...properties.params,
    },
  };
}

/** What the filters leave of nodes: they and the edges among them, without what is switched off. */
export function filterCypher(
  nodes: readonly string[],
  filters: Filters,
  own: boolean,
  isList: HoldsLists,
): ClickCypher {
  const { label, idOf, idIn } = namingFor(own);
  const { params, ...off } = conditions(filters, isList);
  const where = (...all: readonly string[]) => `WHERE ${all.join('\n  AND ')}`;
  return {
    cypher: [
      `MATCH (a${label})`,
      where(`${idOf('a')} IN $nodes`, ...off.nodes('a')),
      // Nodes that the filters leave without an edge go too, where that is wished.
      `${filters.dropLone ? 'MATCH' : 'OPTIONAL MATCH'} (a)-[r]->(b${label})`,
      where(`${idOf('b')} IN $nodes`, ...off.nodes('b'), ...off.edges),
      'RETURN a, r, b',
    ].join('\n'),
    params: { nodes: nodes.map(idIn), ...params },
  };
}
