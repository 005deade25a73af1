// Tables for docs/eval.md by type, by rule, of errors and across articles, from what match.py says of each claim.

/** ".87"; "–" where there is nothing to divide. */
export const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(2).replace(/^0/, ''));

const distinct = (claims, keyOf) => [...new Map(claims.map((claim) => [keyOf(claim), claim])).values()];
const isRight = ({ relations }) => relations.length > 0;

/** Distinct claims of types that the gold annotates, as the scorer counts them. */
const counted = (matches) =>
  distinct(
    matches.flatMap(({ set, claims }) => claims.filter((c) => c.counted).map((c) => ({ ...c, set }))),
    ({ set, key, type }) => `${set}|${type}|${key}`,
  );

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function asked(matches) {
  return matches.flatMap(({ claims, asked: relations }) => {
    const found = new Set(claims.flatMap((c) => c.relations.map((i) => `${c.document}|${i}`)));
    return relations.map((r) => ({ ...r, found: found.has(`${r.document}|${r.relation}`) }));
  });
}

/** Precision and recall of each type over all sets, those asked for most first. */
export function typesTable(matches) {
  const claims = groupBy(counted(matches), (c) => c.type);
  const relations = groupBy(asked(matches), (r) => r.type);
  const names = [...new Set([...claims.keys(), ...relations.keys()])];
  const rows = names
    .map((type) => {
      const [given, wanted] = [claims.get(type) ?? [], relations.get(type) ?? []];
      return {
        type,
        given: given.length,
        right: given.filter(isRight).length,
        wanted: wanted.length,
        found: wanted.filter((r) => r.found).length,
      };
    })
    .sort((a, b) => b.wanted - a.wanted || b.given - a.given || (a.type < b.type ? -1 : 1))
    .map((t) => [t.type, t.given, share(t.right, t.given), t.wanted, share(t.found, t.wanted)]);
  return [
    '## By type',
    '',
    'All sets together.',
    '',
    table(['type', 'claims', 'P', 'asked for', 'R'], rows),
  ].join('\n');
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Right and all claims by rule. */
export function tallies(matches) {
  const all = matches.flatMap(({ set, claims }) =>
    claims.filter((c) => c.counted && c.rule).map((c) => ({ ...c, set })),
  );
  const once = distinct(all, ({ set, key, type, rule }) => `${set}|${type}|${key}|${rule}`);
  const rules = [...groupBy(once, (c) => c.rule)].map(([rule, claims]) => [
    rule,
    { right: claims.filter(isRight).length, all: claims.length },
  ]);
  return Object.fromEntries(rules.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const SEEN = 5;

/** Rules by how many claims they made; those with few claims in one line. */
export function rulesTable(matches) {
  const all = Object.entries(tallies(matches)).sort(([, a], [, b]) => b.all - a.all);
  const often = all.filter(([, { all: n }]) => n >= SEEN);
  const rare = all
    .slice(often.length)
    .reduce((sum, [, t]) => ({ right: sum.right + t.right, all: sum.all + t.all }), { right: 0, all: 0 });
  const rows = [
    ...often.map(([rule, { right, all: n }]) => [`\`${rule}\``, n, share(right, n)]),
    [
      `${all.length - often.length} rules with fewer than ${SEEN} claims`,
      rare.all,
      share(rare.right, rare.all),
    ],
  ];
  return [
    '## By rule',
    '',
    "What a rule was right about on these sets becomes its claims' confidence, drawn towards .70 where few were seen.",
    '',
    table(['rule', 'claims', 'P'], rows),
  ].join('\n');
}

const EXAMPLES = 5;

/** Where errors stand: files and offsets, for the texts are not part of the project. */
export function errorsTable(matches) {
  const rows = matches.flatMap(({ set, claims, asked: relations }) => {
    const wrong = distinct(
      claims.filter((c) => c.counted && !isRight(c)),
      (c) => c.key,
    ).slice(0, EXAMPLES);
    const missed = asked([{ claims, asked: relations }])
      .filter((r) => !r.found)
      .slice(0, EXAMPLES);
    return [
      ...wrong.map((c) => [set, 'wrong', `${c.document} at ${c.start}`, `\`${c.rule}\``]),
      ...missed.map((r) => [set, 'missed', `${r.document} relation ${r.relation}`, r.type]),
    ];
  });
  return [
    '## Examples of errors',
    '',
    'By place: an offset in the file, or the place in its gold.',
    '',
    table(['set', 'error', 'where', 'rule or type'], rows),
  ].join('\n');
}

const at = ([document, index]) => `${document}|${index}`;

/** What `crossDocument` of the news gold asks for and how much of it the reader finds across articles. */
export function acrossTable(gold, { claims }, across) {
  const ordinal = new Map();
  const answers = new Map();
  for (const claim of claims) {
    const index = ordinal.get(claim.document) ?? 0;
    ordinal.set(claim.document, index + 1);
    answers.set(
      at([claim.document, index]),
      claim.relations.map((i) => at([claim.document, i])),
    );
  }
  const pairsOf = (found) =>
    new Set(
      found.flatMap(([a, b]) =>
        (answers.get(at(a)) ?? []).flatMap((x) =>
          (answers.get(at(b)) ?? []).flatMap((y) => [`${x} ${y}`, `${y} ${x}`]),
        ),
      ),
    );
  const joined = across.edges.map((edge) => new Set(edge.flatMap((one) => answers.get(at(one)) ?? [])));
  const same = gold.sameClaims.filter((group) =>
    joined.some((edge) => group.filter((r) => edge.has(at(r))).length > 1),
  );
  const denied = pairsOf(across.contradictions);
  const fulfilled = pairsOf(across.fulfilled);
  const rows = [
    ['claims of several articles on one edge', same.length, gold.sameClaims.length],
    [
      'contradictions',
      gold.contradictions.filter(({ a, b }) => denied.has(`${at(a)} ${at(b)}`)).length,
      gold.contradictions.length,
    ],
    [
      'plans and what became of them',
      gold.fulfilled.filter(({ planned, happened }) => fulfilled.has(`${at(planned)} ${at(happened)}`))
        .length,
      gold.fulfilled.length,
    ],
    [
      'copied sentences',
      gold.copiedText.filter(({ text }) =>
        across.copies.some((copy) => copy.includes(text) || text.includes(copy)),
      ).length,
      gold.copiedText.length,
    ],
  ];
  return [
    '## Across articles',
    '',
    'Cases of the news set, found of those that its gold names.',
    '',
    table(['what', 'found', 'asked for'], rows),
  ].join('\n');
}
