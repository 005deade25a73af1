// Measures the reader on development data and prints a table against the anchors; `npm run eval`.
// Reads ../shared/eval where it stands beside the project, scores with the score script there (Python 3),
// and writes docs/eval.md. `--precision` also writes how often each rule is right, which is its claims' confidence.
// `npm run eval -- seeds` measures one set; `--keep FOLDER` keeps the system's lines.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './bundle.mjs';
import { acrossTable, errorsTable, rulesTable, tallies, typesTable } from './eval/tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '..', 'shared');
const scorer = join(shared, 'eval', 'news', 'score.py');

/** Each set: its texts, its gold and what another system reached with the same scorer, pair and type. */
const sets = {
  seeds: { texts: 'seeds', gold: 'eval/seeds/gold.json', anchor: '.64 / .44', what: 'Two real articles' },
  news: {
    texts: 'eval/news',
    gold: 'eval/news/gold.json',
    anchor: '.64 / .27',
    what: 'Fourteen made-up news articles around public events of 2014 to 2024',
  },
  articles: {
    texts: 'eval/articles',
    gold: 'eval/articles/gold.json',
    anchor: '.50 / .09',
    what: 'Twelve real Wikinews articles of mixed topics',
  },
  'wikinews-2004': {
    texts: 'eval/wikinews-2004',
    gold: 'eval/wikinews-2004/gold.json',
    anchor: '.53 / .18',
    what: 'Twenty-five real Wikinews articles of 2004 and 2005',
  },
};

/** Lines of the scorer's answer that go into docs/eval.md, with their words there. */
const rows = {
  '(e) entities': 'names',
  '(a) pair': 'claims: ends',
  '(b) pair+type': 'claims: ends and type',
  '(b) without offices': 'the same without offices',
  '(c) +modality': 'claims: ends, type and modality',
  '(d) dates': 'dates of claims, same span',
  '(d) dates compatible': 'dates of claims, compatible',
};

/** "(b) pair+type  0.774 0.463 0.579 …" → ["claims: ends and type", ".77", ".46", ".58"] */
function tableOf(answer) {
  return Object.entries(rows).map(([label, words]) => {
    const line = answer
      .split('\n')
      .find((text) => text.startsWith(label) && /^\s+\d/.test(text.slice(label.length)));
    const [p, r, f] = line?.slice(label.length).trim().split(/\s+/) ?? [];
    return [words, ...[p, r, f].map(short)];
  });
}

/** The field's own tasks, answered from the same clauses: their scorers, and what of the answer stands in the table. */
const tasks = {
  carb: {
    what: 'CaRB, open relations of 638 sentences, F1 (OpenIE4 .488, ClausIE .450 on its test part)',
    gold: 'carb/dev.jsonl',
    figure: (scored) => scored.F1,
  },
  plover: {
    what: 'PLOVER, event types of 161 sentences, macro-F1 (none published on these)',
    gold: 'plover/dev.jsonl',
    figure: (scored) => scored.macroF1,
  },
  petrarch: {
    what: 'PETRARCH, who acts on whom in 138 sentences, F1 of dyads',
    gold: 'petrarch/dev.jsonl',
    figure: (scored) => scored.dyad.F1,
  },
};

/** What the reader reaches on the field's own tasks: [name, figure]. */
async function measureTasks(folder) {
  const { tasks: answer } = await importBundled('scripts/eval/tasks.ts', 'tasks');
  return Object.entries(tasks).map(([name, { gold, figure }]) => {
    const path = join(folder, `${name}.jsonl`);
    writeFileSync(path, answer[name](shared).join('\n'));
    const scorer = join(shared, 'eval', `score_${name}.mjs`);
    return [name, figure(JSON.parse(run(process.execPath, [scorer, join(shared, 'eval', gold), path])))];
  });
}

/** Every second article was looked at while the rules were written, the others only to measure. */
function halfOf(name, folder, which) {
  const gold = JSON.parse(readFileSync(join(shared, sets[name].gold), 'utf8'));
  const documents = gold.documents.filter((_, i) => (i % 2 === 0) === (which === 'seen'));
  const files = new Set(documents.map(({ file }) => file));
  const part = join(folder, `${name}-${which}.json`);
  writeFileSync(part, JSON.stringify({ ...gold, documents }));
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n');
  const kept = lines.filter((line) => line !== '' && files.has(JSON.parse(line).document));
  const system = join(folder, `${name}-${which}.jsonl`);
  writeFileSync(system, kept.join('\n'));
  const answer = run('python3', [scorer, system, '--gold', part, '--texts', join(shared, sets[name].texts)]);
  const figures = new Map(tableOf(answer).map(([words, ...rest]) => [words, rest]));
  return ['claims: ends and type', 'claims: ends, type and modality', 'names'].map((words) =>
    (figures.get(words) ?? []).slice(0, 2).join(' / '),
  );
}

function halvesTable(names, folder) {
  const rows = names.flatMap((name) =>
    ['seen', 'unseen'].map((which) => `| ${[name, which, ...halfOf(name, folder, which)].join(' | ')} |`),
  );
  return [
    '## How far the rules carry',
    '',
    'The rules were written on every second article of a set. Nobody looked at the others, but they were measured each time,',
    'and a rule that lowered their figures was dropped: text that is new altogether may be a little harder. P / R.',
    '',
    '| set | half | ends and type | with modality | names |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function tasksTable(figures) {
  const rows = figures.map(([name, figure]) => `| ${tasks[name].what} | ${short(figure)} |`);
  return ['## The tasks of the field', '', '| task | figure |', '| --- | --- |', ...rows, ''].join('\n');
}

const short = (figure) => Number(figure).toFixed(2).replace(/^0/, '');

function pageOf(answers, more) {
  const head = [
    '# How well it reads',
    '',
    'Written by `npm run eval`. P is precision (against claims that the gold asks for or accepts), R recall over the claims',
    'that it asks for, F1 their harmonic mean. The texts and the gold are not part of the project; the anchor is what an',
    'afternoon of dependency rules on spaCy reached with the same scorer (claims: ends and type, P / R).',
    '',
  ];
  const sections = Object.entries(answers).map(([name, answer]) => {
    const lines = tableOf(answer).map((cells) => `| ${cells.join(' | ')} |`);
    const { what, anchor } = sets[name];
    const title = [`## ${name}`, '', `${what}. Anchor ${anchor}.`, ''];
    return [...title, '| measure | P | R | F1 |', '| --- | --- | --- | --- |', ...lines, ''].join('\n');
  });
  return [...head, [...sections, ...more].join('\n')].join('\n');
}

function metadataFile(folder, gold) {
  const path = join(folder, 'metadata.jsonl');
  const lines = gold.documents.map(({ file, documentDate, outlet }) =>
    JSON.stringify({ document: file, date: documentDate, outlet }),
  );
  writeFileSync(path, lines.join('\n'));
  return path;
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}:\n${stderr}\n${stdout}`);
  return stdout;
}

/** Which gold relations each claim of a set answers; the set must have been measured. */
function matchesOf(name, folder) {
  const gold = join(shared, sets[name].gold);
  const script = join(root, 'scripts', 'eval', 'match.py');
  return { set: name, ...JSON.parse(run('python3', [script, scorer, gold, join(folder, `${name}.jsonl`)])) };
}

/** What the news articles say together, against what their gold says of that. */
async function measureAcross(matches) {
  const { documents, crossDocument } = JSON.parse(readFileSync(join(shared, sets.news.gold), 'utf8'));
  const { acrossArticles } = await importBundled('scripts/eval/across.ts', 'across');
  const sources = documents.map(({ file, documentDate, outlet }) => ({
    document: file,
    text: readFileSync(join(shared, sets.news.texts, file), 'utf8'),
    date: documentDate,
    outlet,
  }));
  return acrossTable(crossDocument, matches, acrossArticles(sources));
}

function measure(name, folder, more) {
  const { texts, gold: goldPath } = sets[name];
  const gold = join(shared, goldPath);
  const { documents } = { ...JSON.parse(readFileSync(gold, 'utf8')) };
  const files = documents.map(({ file }) => join(shared, texts, file));
  const args = ['extract', ...files, '--metadata', metadataFile(folder, { documents })];
  const lines = run(process.execPath, [join(root, 'bin', 'edgewise.mjs'), ...args]);
  const system = join(folder, `${name}.jsonl`);
  writeFileSync(system, lines);
  return run('python3', [scorer, system, '--gold', gold, '--texts', join(shared, texts), ...more]);
}

if (!existsSync(scorer)) {
  console.error(`There is no ${scorer}: the data to measure on stands in a folder beside the project.`);
  process.exit(1);
}
const given = process.argv.slice(2);
const precision = given.includes('--precision');
const keep = given.includes('--keep') ? given[given.indexOf('--keep') + 1] : undefined;
const more = given.filter((word) => ['--missed', '--wrong', '--by-document'].includes(word));
const chosen = given.filter((word) => word in sets);
const folder = keep ?? mkdtempSync(join(tmpdir(), 'edgewise-eval-'));
mkdirSync(folder, { recursive: true });
try {
  const answers = {};
  const matches = [];
  for (const name of chosen.length > 0 ? chosen : Object.keys(sets)) {
    console.log(`== ${name} (anchor: ${sets[name].anchor})`);
    answers[name] = measure(name, folder, more);
    matches.push(matchesOf(name, folder));
    console.log(answers[name]);
  }
  if (precision) {
    const file = join(root, 'server', 'ingest', '07-claims', 'rules', 'precision.json');
    writeFileSync(file, `${JSON.stringify(tallies(matches), null, 2)}\n`);
  }
  // Part of a table would pass for the whole.
  if (chosen.length === 0) {
    const halves = halvesTable(
      Object.keys(sets).filter((name) => name !== 'seeds'),
      folder,
    );
    const fields = tasksTable(await measureTasks(folder));
    const across = await measureAcross(matches.find(({ set }) => set === 'news'));
    const parts = [halves, fields, across, typesTable(matches), rulesTable(matches), errorsTable(matches)];
    console.log(parts.join('\n'));
    writeFileSync(join(root, 'docs', 'eval.md'), pageOf(answers, parts));
  }
} finally {
  if (keep === undefined) rmSync(folder, { recursive: true });
}
