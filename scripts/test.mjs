// Runs every check and every test, and ends with one plain line: N passed, N failed, N skipped.
// `npm test -- unit contract` runs only those jest projects and no checks.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'edgewise-test-'));
const report = join(folder, 'jest.json');

/** Runs one command; resolves with its exit code and how long it took, printing what it said if it failed. */
function run(name, command, args, quiet) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, { cwd: root, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    let said = '';
    child.stdout?.on('data', (bytes) => (said += bytes));
    child.stderr?.on('data', (bytes) => (said += bytes));
    child.on('error', (error) => resolve({ name, code: 1, said: error.message, seconds: 0 }));
    child.on('close', (code) =>
      resolve({ name, code: code ?? 1, said, seconds: (Date.now() - started) / 1000 }),
    );
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
  ['types', bin('tsc'), ['-p', '.']],
  ['layers', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'model', 'server', 'client', 'tests']],
  ['unused', bin('knip'), ['--no-progress']],
];

let failedChecks = 0;
let passedChecks = 0;
if (chosen.length === 0) {
  // Two lanes: lint is the longest, the others fit beside it on two cores.
  const lanes = [checks.filter(([name]) => name === 'lint'), checks.filter(([name]) => name !== 'lint')];
  await Promise.all(
    lanes.map(async (lane) => {
      for (const [name, command, args] of lane) {
        const result = await run(name, command, args, true);
        announce(result);
        if (result.code === 0) passedChecks++;
        else failedChecks++;
      }
    }),
  );
}

const select = chosen.length > 0 ? ['--selectProjects', ...chosen] : [];
const jest = await run('jest', bin('jest'), ['--json', `--outputFile=${report}`, ...select]);
let counts = { passed: 0, failed: 1, skipped: 0 };
try {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, numTodoTests } =
    JSON.parse(readFileSync(report, 'utf8'));
  counts = {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  };
} catch (error) {
  console.error(`The test run left no report: ${error.message}`);
}
rmSync(folder, { recursive: true, force: true });

if (process.env.CI === 'true' && counts.skipped > 0) {
  console.error(`With CI=true nothing may be skipped, and ${counts.skipped} tests were.`);
  counts.failed += counts.skipped;
  counts.skipped = 0;
}
const failed = counts.failed + failedChecks;
console.log(`${counts.passed + passedChecks} passed, ${failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed > 0 || jest.code !== 0 ? 1 : 0;
