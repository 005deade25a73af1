import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { EdgewiseError } from '../../model/problem';
import type { Access } from '../access/access';
import type { Environment } from '../env';
import { projectRoot } from '../root';
import { exitCode, type ExitCode, type Terminal } from './outcome';

/** One thing looked at. `note`: fine to be without it; `mend`: the command that mends it. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'wrong';
  readonly detail: string;
  readonly mend?: string;
}

const OLDEST = [20, 19] as const;

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  const detail = `${process.versions.node} on ${process.platform}-${process.arch}`;
  return ok
    ? { what: 'Node', state: 'ok', detail }
    : { what: 'Node', state: 'wrong', detail, mend: 'install Node 20.19 or newer from https://nodejs.org' };
}

/** Not imported: the engine may only be loaded in its own process. This looks whether its files are there. */
function engine(environment: Environment): Finding {
  const what = 'Embedded engine';
  const name = '@grafeo-db/js';
  const scope = [process.platform, process.arch].join('-');
  const needed = environment.store.kind === 'embedded';
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const variants = ['', '-gnu', '-musl', '-msvc'].map((ending) =>
      join(folder, '..', `js-${scope}${ending}`),
    );
    const there = variants.find((variant) => existsSync(variant));
    if (there) return { what, state: 'ok', detail: `${name} for ${scope}` };
    const mend = `npm install --no-save ${name}@0.6.0 --force`;
    return { what, state: needed ? 'wrong' : 'note', detail: `${name} lacks its program for ${scope}`, mend };
  } catch {
    // Not resolved: an optional package that is not installed.
    return { what, state: needed ? 'wrong' : 'note', detail: `${name} is not installed`, mend: 'npm ci' };
  }
}

function present(file: string, what: string, mend: string): Finding {
  if (existsSync(join(projectRoot(), file))) return { what, state: 'ok', detail: file };
  return { what, state: 'wrong', detail: `${file} is missing`, mend };
}

function dataFolder({ dataFolder: folder, store }: Environment): Finding[] {
  if (store.kind === 'neo4j') return [];
  const what = 'Data folder';
  if (!existsSync(folder))
    return [{ what, state: 'ok', detail: `${folder}, made when something is written` }];
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
    return [{ what, state: 'ok', detail: folder }];
  } catch {
    // Exactly what was asked: this user may not write there.
    return [
      {
        what,
        state: 'wrong',
        detail: `${folder} may not be written by this user`,
        mend: `chown "$USER" "${folder}"`,
      },
    ];
  }
}

/** Without the colours that some tools print even into a pipe. */
const firstLine = (text: string) => stripVTControlCharacters(text).split('\n')[0] ?? '';

function optionalTool(name: string, args: readonly string[], use: string): Finding {
  const { status, stdout, stderr } = spawnSync(name, args, { encoding: 'utf8', timeout: 10_000 });
  if (status !== 0) return { what: name, state: 'note', detail: `not found; ${use}` };
  return { what: name, state: 'ok', detail: `${firstLine(stdout || stderr)} (${use})` };
}

async function store(open: () => Promise<Access>, environment: Environment): Promise<Finding[]> {
  const what = 'Store';
  try {
    const access = await open();
    try {
      const { engine: name, version, counts, own } = await access.info();
      const where = access.through === null ? '' : `, through the server at ${access.through}`;
      const held = `${counts.nodes} nodes, ${counts.edges} edges, ${counts.articles} articles, ${counts.claims} claims`;
      const found: Finding = { what, state: 'ok', detail: `${name} ${version}${where}: ${held}` };
      if (counts.nodes > 0 || !own) return [found];
      return [
        found,
        { what: 'Graph', state: 'note', detail: 'empty', mend: 'npx edgewise ingest <files or folders>' },
      ];
    } finally {
      await access.close();
    }
  } catch (error) {
    if (!(error instanceof EdgewiseError)) throw error;
    const detail = `${environment.store.kind}: ${error.message}`;
    return [{ what, state: 'wrong', detail, ...(error.hint === undefined ? {} : { mend: error.hint }) }];
  }
}

const signs = { ok: 'ok   ', note: 'note ', wrong: 'WRONG' } as const;

/** Looks at everything Edgewise stands on and says what is wrong and what mends it; 1 where something is. */
export async function runDoctor(
  open: () => Promise<Access>,
  environment: Environment,
  json: boolean,
  { out }: Terminal,
): Promise<ExitCode> {
  const findings: readonly Finding[] = [
    node(),
    engine(environment),
    present('dist/client/index.html', 'Explorer', 'npm run build'),
    present('models/en_core_web_sm-3.8.0/weights.safetensors', 'Language model', 'git checkout -- models'),
    ...dataFolder(environment),
    ...(await store(open, environment)),
    optionalTool('java', ['-version'], 'runs the Neo4j of npm run neo4j and of the tests'),
    optionalTool('mvn', ['-v'], 'fetches that Neo4j'),
  ];
  const wrong = findings.some(({ state }) => state === 'wrong');
  if (json) out.write(`${JSON.stringify({ ok: !wrong, findings }, null, 2)}\n`);
  else
    for (const { what, state, detail, mend } of findings)
      out.write(`${signs[state]}  ${what}: ${detail}${mend === undefined ? '' : `\n         → ${mend}`}\n`);
  return wrong ? exitCode.failed : exitCode.done;
}
