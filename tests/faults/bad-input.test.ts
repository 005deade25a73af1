import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testNeo4j } from '../neo4j';
import { edgewise, type Ran } from './edgewise';

const folder = mkdtempSync(join(tmpdir(), 'edgewise-bad-'));
const good = 'Kenya and Norway meet\n\nKenyan President Amina Otieno met Ingrid Berg in Oslo on Monday.';
const neo4j = testNeo4j();
let taken: Server;

/** A folder of articles: the good one, and whatever the case adds. */
function articles(name: string, bad: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries({ 'good.txt': good, ...bad }))
    writeFileSync(join(path, file), content);
  return path;
}

const graph = (name: string): Readonly<Record<string, string>> => ({ EDGEWISE_DATA: join(folder, name) });

beforeAll(async () => {
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

test('each bad file is named with its reason and its way out, and the good one is kept', async () => {
  const path = articles('mixed', {
    'empty.txt': '',
    'binary.txt': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]),
    'bytes.txt': Uint8Array.from([0x41, 0x62, 0x65, 0x20, 0xff, 0xc3, 0x28]),
    'line.txt': 'a'.repeat(10_000_000),
    'twin.txt': good,
  });
  const { code, out, err } = await edgewise(['ingest', path], graph('mixed-graph'));
  expect(code).toBe(3);
  for (const words of [
    /empty\.txt holds no text\. Remove it/,
    /binary\.txt is no article but a file of another kind \(elf.*export the article as plain text/,
    /bytes\.txt is not valid UTF-8\. Save it as UTF-8/,
    /line\.txt is 10000000 characters long; .*break the line/,
  ])
    expect(err).toMatch(words);
  expect(out).toMatch(/6 articles: 1 added, 4 failed/);
  expect(out).toMatch(/twin\.txt: the same text as good\.txt|good\.txt: the same text as twin\.txt/);
  const { out: rows } = await edgewise(
    ['query', 'MATCH (a:Article) RETURN count(a) AS n', '--format', 'csv'],
    graph('mixed-graph'),
  );
  expect(rows).toMatch(/^n\r?\n1\r?\n$/);
});

interface Fault {
  readonly what: string;
  readonly words: () => readonly string[];
  readonly settings?: () => Readonly<Record<string, string>>;
  readonly code: number;
  readonly says: RegExp;
}

const unreachable = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };

const faults: readonly Fault[] = [
  {
    what: 'a folder without articles',
    words: () => {
      const path = join(folder, 'none');
      mkdirSync(path);
      return ['ingest', path];
    },
    code: 1,
    says: /none has no articles\. Edgewise reads .*\.txt/,
  },
  {
    what: 'a path that is not there',
    words: () => ['ingest', join(folder, 'nowhere')],
    code: 1,
    says: /nowhere/,
  },
  {
    what: 'an unreachable Neo4j',
    words: () => ['ingest', articles('unreachable', {})],
    settings: () => unreachable,
    code: 1,
    says: /Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer\.\n {2}Check NEO4J_URI/,
  },
  {
    what: 'an address of Neo4j that is none',
    words: () => ['query', 'RETURN 1'],
    settings: () => ({ NEO4J_URI: 'http://127.0.0.1:7474' }),
    code: 1,
    says: /NEO4J_URI/,
  },
  {
    what: 'a port in use',
    words: () => ['serve', '--port', String((taken.address() as AddressInfo).port)],
    code: 1,
    says: /Port \d+ on 127\.0\.0\.1 is in use by another program\.\n {2}Choose another: edgewise serve --port/,
  },
  {
    what: 'a port that is none',
    words: () => ['serve', '--port', '99999'],
    code: 2,
    says: /65535/,
  },
  {
    what: 'an address open to others without a token',
    words: () => ['serve'],
    settings: () => ({ HOST: '0.0.0.0' }),
    code: 1,
    says: /EDGEWISE_TOKEN/,
  },
  { what: 'an unknown command', words: () => ['ingset'], code: 2, says: /ingset/ },
  {
    what: 'a date that is none',
    words: () => ['ingest', 'x.txt', '--date', '2017-02-31x'],
    code: 2,
    says: /YYYY-MM-DD/,
  },
  {
    what: 'a statement that writes',
    words: () => ['query', 'CREATE (n) RETURN n'],
    code: 1,
    says: /CREATE/,
  },
];

test.each(faults)('$what', async ({ words, settings, code, says }) => {
  const ran = await edgewise(words(), { ...graph('faults'), ...settings?.() });
  expect([ran.code, ran.out]).toEqual([code, '']);
  expect(ran.err).toMatch(says);
  expect(ran.err).not.toMatch(/^\s+at /m);
});

const withNeo4j = neo4j ? test : test.skip;

withNeo4j('a wrong password', async () => {
  const settings = { NEO4J_URI: neo4j?.uri ?? '', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'certainly-wrong' };
  const { code, err } = await edgewise(['query', 'RETURN 1'], { ...graph('password'), ...settings });
  expect(code).toBe(1);
  expect(err).toMatch(/NEO4J_PASSWORD/);
  expect(err).not.toContain('certainly-wrong');
});

test('a folder that a dead process left locked', async () => {
  const data = graph('left');
  const left = join(folder, 'left');
  mkdirSync(left);
  const lock = { address: 'http://127.0.0.1:1', secret: 's'.repeat(40), pid: 2 ** 22 + 1 };
  writeFileSync(join(left, 'server.json'), JSON.stringify(lock));
  const ran: Ran = await edgewise(['ingest', articles('left-articles', {})], data);
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/1 article: 1 added/);
});
