// Measures the reader on development data and prints a table against the anchors; `npm run eval`.
// Reads ../shared/eval where it stands beside the project, scores with the score script there (Python 3),
// and writes docs/eval.md. `npm run eval -- seeds` measures one set; `--keep FOLDER` keeps the system's lines.
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
  seeds: { texts: 'seeds', gold: 'eval/seeds/gold.json', anchor: '.64 / .44' },
  news: { texts: 'eval/news', gold: 'eval/news/gold.json', anchor: '.64 / .27' },
  articles: { texts: 'eval/articles', gold: 'eval/articles/gold.json', anchor: '.50 / .09' },
  'wikinews-2004': { texts: 'eval/wikinews-2004', gold: 'eval/wikinews-2004/gold.json', anchor: '.53 / .18' },
};

const rows = {
  '(a) pair P': 'ends',
  '(b) pair+type P': 'ends and type',
  '(c) +modality P': 'ends, type and modality',
  '(e)': 'names',
};

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
const keep = given.includes('--keep') ? given[given.indexOf('--keep') + 1] : undefined;
const more = given.filter((word) => ['--missed', '--wrong', '--by-document'].includes(word));
const chosen = given.filter((word) => word in sets);
const folder = keep ?? mkdtempSync(join(tmpdir(), 'edgewise-eval-'));
mkdirSync(folder, { recursive: true });
try {
  for (const name of chosen.length > 0 ? chosen : Object.keys(sets)) {
    console.log(`== ${name} (anchor: ${sets[name].anchor})`);
    console.log(measure(name, folder, more));
  }
} finally {
  if (keep === undefined) rmSync(folder, { recursive: true });
}
