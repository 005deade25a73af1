// Measures the reader on development data and prints a table against the anchors; `npm run eval`.
// Reads ../shared/eval where it stands beside the project, scores with the score script there (Python 3),
// and writes docs/eval.md. `--precision` also writes how often each rule is right, which is its claims' confidence.
// `npm run eval -- seeds` measures one set; `--keep FOLDER` keeps the system's lines.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
};

/** "(b) pair+type  0.774 0.463 0.579 …" → ["claims: ends and type", ".77", ".46", ".58"] */
function tableOf(answer) {
  return Object.entries(rows).map(([label, words]) => {
    const line = answer
      .split('\n')
      .find((text) => text.startsWith(label) && /^\s+\d/.test(text.slice(label.length)));
    const [p, r, f] = line?.slice(label.length).trim().split(/\s+/) ?? [];
    return [words, ...[p, r, f].map((figure) => Number(figure).toFixed(2).replace(/^0/, ''))];
  });
}

function pageOf(answers) {
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
  return [...head, sections.join('\n')].join('\n');
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

const key = ({ document, subject, type, object }) => `${document}: ${subject} ${type} ${object}`;

/**
 * How often the claims of each rule were right: those that the scorer lists as wrong against all. Distinct claims of a
 * document; claims of types that the gold does not annotate are in neither number.
 */
function tallyRules(tallies, folder, name, answer) {
  const list = answer.split('claims that match no gold pair and type:')[1] ?? '';
  const wrong = new Set([...list.matchAll(/^ {2}(.+?) \| /gm)].map((match) => match[1]));
  const seen = new Set();
  for (const line of readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n')) {
    const claim = line === '' ? {} : JSON.parse(line);
    if (!claim.rule || claim.type === 'RELATES_TO' || seen.has(key(claim))) continue;
    seen.add(key(claim));
    const tally = (tallies[claim.rule] ??= { right: 0, all: 0 });
    tally.all++;
    if (!wrong.has(key(claim))) tally.right++;
  }
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
  const tallies = {};
  for (const name of chosen.length > 0 ? chosen : Object.keys(sets)) {
    console.log(`== ${name} (anchor: ${sets[name].anchor})`);
    answers[name] = measure(name, folder, precision ? [...more, '--wrong'] : more);
    tallyRules(tallies, folder, name, answers[name]);
    console.log(answers[name]);
  }
  if (precision) {
    const sorted = Object.entries(tallies).sort(([a], [b]) => (a < b ? -1 : 1));
    const file = join(root, 'server', 'ingest', '07-claims', 'rules', 'precision.json');
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  }
  // Part of a table would pass for the whole.
  if (chosen.length === 0) writeFileSync(join(root, 'docs', 'eval.md'), pageOf(answers));
} finally {
  if (keep === undefined) rmSync(folder, { recursive: true });
}
