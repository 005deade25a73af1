/** Procedures that only tell what is there. */
export const procedures: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
]);

/** Namespaces whose functions only compute from what they are given. */
const computing = [
  ...['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration', 'point', 'vector.similarity'],
  ...[
    'apoc.any',
    'apoc.coll',
    'apoc.convert',
    'apoc.date',
    'apoc.label',
    'apoc.map',
    'apoc.math',
    'apoc.meta.cypher',
  ],
  ...['apoc.node', 'apoc.number', 'apoc.rel', 'apoc.temporal', 'apoc.text'],
];

/** Functions of those that make a text as long as a number says. */
const swelling = ['apoc.text.repeat', 'apoc.text.lpad', 'apoc.text.rpad', 'apoc.coll.fill'];

/** Whether a function of a namespace could do more than compute. Names without a dot are the store's own. */
export function forbiddenFunction(name: string): boolean {
  const lower = name.toLowerCase();
  if (swelling.includes(lower)) return true;
  return !computing.some((namespace) => lower.startsWith(`${namespace}.`));
}
