// Runs every check and every test, and ends with one plain line: N passed, N failed, N skipped.
// Three lanes run side by side: the checks and then the quick tests, the tests that take turns at the real Neo4j, and those
// in a browser.
// `npm test -- unit contract` runs only those jest projects and no checks.
// A real Neo4j is started beside the checks, for the projects that need one, and stopped whatever happens.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestNeo4j, stopTestNeo4j } from '../tests/neo4j-setup.mjs';

const root = new URL('..', import.meta.url).pathname;
const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'edgewise-test-'));
const running = new Set();

/** Runs one command; resolves with its exit code and how long it took, printing what it said if it failed. */
function run(name, command, args, { quiet = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const started = Date.now();
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { cwd: root, env, stdio });
    running.add(child);
    let said = '';
    child.stdout?.on('data', (bytes) => (said += bytes));
    child.stderr?.on('data', (bytes) => (said += bytes));
    child.on('error', (error) => resolve({ name, code: 1, said: error.message, seconds: 0 }));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ name, code: code ?? 1, said, seconds: (Date.now() - started) / 1000 });
    });
  });
}

function announce({ name, code, said, seconds }) {
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(said);
}

const bin = (name) => join(root, 'node_modules', '.bin', name);
const checks = [
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['lint', bin('eslint'), ['.']],
  // TypeScript 7 checks in a quarter of the time; typescript-eslint still stands on 6.
  ['types', process.execPath, [join(root, 'node_modules/typescript-native/bin/tsc'), '-p', '.']],
  [
    'layers',
    bin('depcruise'),
    [
      '--config',
      '.dependency-cruiser.cjs',
      'model',
      'server',
      'client',
      'layout',
      'picture',
      'formats',
      'tests',
    ],
  ],
  ['unused', bin('knip'), ['--no-progress']],
];

/** One check after another: both cores have enough to do beside them. Resolves with how many passed and failed. */
async function runChecks() {
  if (chosen.length > 0) return { passed: 0, failed: 0 };
  let passed = 0;
  for (const [name, command, args] of checks) {
    const result = await run(name, command, args, { quiet: true });
    announce(result);
    if (result.code === 0) passed++;
  }
  return { passed, failed: checks.length - passed };
}

/** What tests are told of the real Neo4j; a server that would not start is a reason, and with CI=true a failure. */
async function neo4jForTests() {
  const needed = chosen.length === 0 || ['contract', 'faults'].some((project) => chosen.includes(project));
  if (!needed) return { reason: 'these projects need none' };
  const started = Date.now();
  const told = await startTestNeo4j().catch((error) => ({ reason: error.message }));
  if (told.uri) console.log(`ok   Neo4j at ${told.uri} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  else console.error(`NO REAL NEO4J, its tests are skipped: ${told.reason}`);
  return told;
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    void stopTestNeo4j().finally(() => process.exit(1));
  });

/** The jest projects of each lane. Those of the second take turns at the one Neo4j. */
const [quick, withNeo4j, inBrowser] = [['unit', 'api', 'faults'], ['contract'], ['browser']].map((lane) =>
  lane.filter((project) => chosen.length === 0 || chosen.includes(project)),
);

function countsOf(report) {
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: told.numPassedTests,
      failed: told.numFailedTests + told.numRuntimeErrorTestSuites,
      skipped: told.numPendingTests + told.numTodoTests,
    };
  } catch (error) {
    console.error(`The test run left no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs the projects of one lane, a file after the other. Resolves with how many passed, failed and were skipped. */
async function runLane(projects, neo4j) {
  if (projects.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const report = join(folder, `${projects.join('-')}.json`);
  const env = { ...process.env, EDGEWISE_TEST_NEO4J: JSON.stringify(neo4j) };
  const args = ['--json', `--outputFile=${report}`, '--maxWorkers=1', '--selectProjects', ...projects];
  const { code } = await run(projects.join(', '), bin('jest'), args, { env });
  const counts = countsOf(report);
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

const told = neo4jForTests();
const all = await Promise.all([
  runChecks().then(async (counts) => [counts, await runLane(quick, await told)]),
  told.then((neo4j) => runLane(withNeo4j, neo4j)),
  runLane(inBrowser, { reason: 'these tests need none' }),
]);
await stopTestNeo4j();
const sum = (of) => all.flat().reduce((total, counts) => total + (counts[of] ?? 0), 0);
const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
rmSync(folder, { recursive: true, force: true });

if (process.env.CI === 'true' && counts.skipped > 0) {
  console.error(`With CI=true nothing may be skipped, and ${counts.skipped} tests were.`);
  counts.failed += counts.skipped;
  counts.skipped = 0;
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
