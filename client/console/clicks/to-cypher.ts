import { isSymmetric, relationshipTypeNames } from '../../../model/ontology/relationship-types';
import { quotedName } from '../text/names';
import type { Click, ClickCypher } from './click';

/** How nodes and edges are told apart: in our own graph by their id, in another by what the store calls them. */
export interface Naming {
  readonly label: string;
  readonly idOf: (name: string) => string;
  /** A ref as it stands in a parameter. */
  readonly idIn: (ref: string) => string;
  readonly own: boolean;
}

const ownNaming: Naming = { label: ':Entity', idOf: (name) => `${name}.id`, idIn: (ref) => ref, own: true };
const foreignNaming: Naming = {
  label: '',
  idOf: (name) => `elementId(${name})`,
  idIn: (ref) => ref.replace(/^element:/, ''),
  own: false,
};

export const namingFor = (own: boolean): Naming => (own ? ownNaming : foreignNaming);

const lines = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join('\n');

const byEvidence = 'r.outlets DESC, r.count DESC, r.id';
const orders: Readonly<Record<Extract<Click, { do: 'expand' }>['order'], string>> = {
  evidence: byEvidence,
  // Cypher puts what has no value first when it counts down.
  recent: `coalesce(r.lastDate, '') DESC, ${byEvidence}`,
  name: `m.name, ${byEvidence}`,
};

type Expand = Extract<Click, { do: 'expand' }>;

/** The arrow that a direction means for given types: a symmetric type has none. Null where some have and some not. */
function arrow(
  types: readonly string[] | null,
  direction: Expand['direction'],
): readonly [string, string] | null {
  if (direction === 'both') return ['-', '-'];
  const some = (types ?? relationshipTypeNames).some(isSymmetric);
  const all = types?.every(isSymmetric) === true;
  if (all) return ['-', '-'];
  return some ? null : direction === 'out' ? ['-', '->'] : ['<-', '-'];
}

function expandPattern(
  { types, direction }: Expand,
  { label, own }: Naming,
): readonly [string, string | null] {
  const wanted = types === null ? '' : `:${types.map(quotedName).join('|')}`;
  const [left, right] = (own ? arrow(types, direction) : foreignArrow(direction)) ?? ['-', '-'];
  const pattern = `(n)${left}[r${wanted}]${right}(m${label})`;
  const mixed = own && arrow(types, direction) === null;
  const end = direction === 'out' ? 'startNode' : 'endNode';
  return [pattern, mixed ? `${end}(r).id = n.id OR type(r) IN $symmetric` : null];
}

const foreignArrow = (direction: Expand['direction']): readonly [string, string] =>
  direction === 'both' ? ['-', '-'] : direction === 'out' ? ['-', '->'] : ['<-', '-'];

function expandCypher(click: Expand, naming: Naming): ClickCypher {
  const [pattern, where] = expandPattern(click, naming);
  const conditions = [
    ...(where === null ? [] : [`(${where})`]),
    ...(click.without.length === 0 ? [] : [`NOT ${naming.idOf('r')} IN $without`]),
  ];
  const tail = lines(
    `MATCH ${pattern}`,
    conditions.length === 0 ? null : `WHERE ${conditions.join('\n  AND ')}`,
    'RETURN n, r, m',
    naming.own ? `ORDER BY ${orders[click.order]}` : null,
    'LIMIT $limit',
  );
  const [only, ...more] = click.refs.map(naming.idIn);
  const rest = {
    limit: click.limit,
    ...(click.without.length === 0 ? {} : { without: click.without.map(naming.idIn) }),
    ...(where === null ? {} : { symmetric: relationshipTypeNames.filter(isSymmetric) }),
  };
  const start = `MATCH (n${naming.label}) WHERE ${naming.idOf('n')}`;
  if (more.length === 0)
    return { cypher: lines(`${start} = $ref`, tail), params: { ref: only ?? '', ...rest } };
  // The limit holds for each of them.
  const inside = tail.replace('RETURN n, r, m', 'RETURN r, m').replaceAll('\n', '\n  ');
  return {
    cypher: lines(`${start} IN $refs`, 'CALL (n) {', `  ${inside}`, '}', 'RETURN n, r, m'),
    params: { refs: [only ?? '', ...more], ...rest },
  };
}

function pathsCypher(
  { from, to, maxLength, limit }: Extract<Click, { do: 'paths' }>,
  naming: Naming,
): ClickCypher {
  const { label, idOf, idIn } = naming;
  const types = naming.own ? `:${relationshipTypeNames.join('|')}` : '';
  return {
    cypher: lines(
      '// The shortest ways. The page weighs longer ones too, by what speaks for each edge.',
      `MATCH (a${label}), (b${label})`,
      `WHERE ${idOf('a')} = $from AND ${idOf('b')} = $to`,
      `MATCH p = allShortestPaths((a)-[${types}*..${maxLength}]-(b))`,
      'RETURN p',
      'LIMIT $limit',
    ),
    params: { from: idIn(from), to: idIn(to), limit },
  };
}

function searchCypher({ text, limit }: Extract<Click, { do: 'search' }>, own: boolean): ClickCypher {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const names = own ? 'n.aliases + [n.name]' : '[n.name, n.title]';
  return {
    cypher: lines(
      '// Names that hold every word. The search bar also forgives slips and accents.',
      `MATCH (n${own ? ':Entity' : ''})`,
      `WHERE all(word IN $words WHERE any(name IN ${names} WHERE toLower(name) CONTAINS word))`,
      'RETURN n',
      own ? 'ORDER BY n.claims DESC, n.id' : null,
      'LIMIT $limit',
    ),
    params: { words, limit },
  };
}

const overviewCypher = (limit: number, own: boolean): ClickCypher => ({
  cypher: own
    ? lines(
        'MATCH (n:Entity)',
        'WHERE n.claims > 0',
        'WITH n ORDER BY n.claims DESC, n.id LIMIT $limit',
        'WITH collect(n.id) AS best',
        'MATCH (a:Entity)-[r]->(b:Entity)',
        'WHERE a.id IN best AND b.id IN best',
        'RETURN a, r, b',
      )
    : lines('MATCH (a)-[r]->(b)', 'RETURN a, r, b', 'LIMIT $limit'),
  params: { limit },
});

/** The statement that does what a gesture did, in our own graph or in another. */
export function clickCypher(click: Click, own: boolean): ClickCypher {
  switch (click.do) {
    case 'overview':
      return overviewCypher(click.limit, own);
    case 'search':
      return searchCypher(click, own);
    case 'expand':
      return expandCypher(click, namingFor(own));
    case 'paths':
      return pathsCypher(click, namingFor(own));
  }
}
