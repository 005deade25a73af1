import { deflateRawSync } from 'node:zlib';

const first = ['Amara', 'Boris', 'Chloe', 'Dmitri', 'Elena', 'Farid', 'Grace', 'Hiroshi', 'Ines', 'Jonas'];
const last = ['Okafor', 'Petrov', 'Duval', 'Haddad', 'Tanaka', 'Silva', 'Berg', 'Novak', 'Mensah', 'Rossi'];
const numerals = ['', ' Junior', ' Senior'];

/** A name of its own for each number; every seventh is an organization. */
function nameOf(i) {
  const [a, b, c] = [first[i % 10], last[Math.floor(i / 10) % 10], Math.floor(i / 100)];
  return i % 7 === 3 ? `${b} ${a} Works ${c}` : `${a} ${b} ${c}${numerals[i % 3]}`;
}

const slug = (name) => name.toLowerCase().replaceAll(' ', '-');
const kindOf = (i) => (i % 7 === 3 ? 'Organization' : 'Person');
const refOf = (i) => `${kindOf(i).toLowerCase()}:${slug(nameOf(i))}`;

/** Each newcomer is tied to three that stand, the well connected more often. The same each time. */
export function graphOf(size) {
  let state = 7;
  const random = () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  const ends = [0];
  const edges = new Map();
  for (let i = 1; i < size; i++)
    for (let k = 0; k < Math.min(3, i); k++) {
      const to = ends[Math.floor(random() * ends.length)];
      if (to === i) continue;
      edges.set(`${i} ${to}`, [i, to]);
      ends.push(to, i);
    }
  const names = Array.from({ length: size }, (_, i) => nameOf(i));
  const entities = names.map((entity, i) => JSON.stringify({ entity, type: kindOf(i) }));
  const claims = [...edges.values()].map(([from, to]) =>
    JSON.stringify({ subject: names[from], type: 'SUPPORTS', object: names[to] }),
  );
  return { names, edges: [...edges.values()], lines: [...entities, ...claims].join('\n') };
}

/** The address part of a view with the first nodes and the edges among them, packed as `model/view-link` does. */
export function linkTo({ edges }, size) {
  const inside = edges.filter(([from, to]) => from < size && to < size);
  const packed = {
    n: Array.from({ length: size }, (_, i) => refOf(i)),
    p: Array.from({ length: size }, (_, i) => [(i % 80) * 60, Math.floor(i / 80) * 60]).flat(),
    t: ['SUPPORTS'],
    e: inside.flatMap(([from, to]) => [from, 0, to]),
  };
  return deflateRawSync(JSON.stringify(packed)).toString('base64url');
}
