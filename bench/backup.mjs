// What a backup costs in memory: restoring and backing up a made-up graph of 10,000 and of 100,000 claims, each in a
// process of its own. `megabytes` is the most that the process held; `ratio` compares it with the smaller graph, so
// that memory which does not grow with the graph shows as about 1. The store is the embedded one, in a process beside.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const SENTENCES_AN_ARTICLE = 20;

const node = (key, id, labels, properties) => ({
  kind: 'node',
  key,
  id,
  labels,
  properties: { id, ...properties },
});
const relationship = (type, from, to, properties = {}) => ({
  kind: 'relationship',
  type,
  from,
  to,
  properties,
});
const end = (key, id) => ({ key, id });

/** A graph of so many claims, each with its sentence, between people that share them out evenly. */
function* items(claims) {
  const people = claims / 20;
  const sentence = (i) => `article:${Math.floor(i / SENTENCES_AN_ARTICLE)}#${i % SENTENCES_AN_ARTICLE}`;
  for (let i = 0; i < claims / SENTENCES_AN_ARTICLE; i++)
    yield node('Article', `article:${i}`, [], {
      document: `${i}.txt`,
      text: 'Somebody met somebody. '.repeat(20),
      complete: true,
    });
  for (let i = 0; i < people; i++)
    yield node('Entity', `person:p${i}`, ['Person'], { name: `Person ${i}`, claims: 40 });
  for (let i = 0; i < claims; i++) {
    yield node('Sentence', sentence(i), [], {
      index: i % SENTENCES_AN_ARTICLE,
      text: 'Somebody met somebody.',
    });
    yield node('Claim', `claim:${i}`, [], {
      type: 'VISITS',
      verb: 'met',
      modality: 'happened',
      confidence: 0.8,
    });
  }
  for (let i = 0; i < claims; i++) {
    const claim = end('Claim', `claim:${i}`);
    const said = end('Sentence', sentence(i));
    yield relationship('HAS_SENTENCE', end('Article', said.id.split('#')[0]), said);
    yield relationship('SUPPORTED_BY', claim, said, { start: 0, end: 22 });
    yield relationship('SUBJECT', claim, end('Entity', `person:p${i % people}`));
    yield relationship('OBJECT', claim, end('Entity', `person:p${(i * 7 + 1) % people}`));
  }
}

function writeGraph(path, claims) {
  const counts = { node: 0, relationship: 0 };
  const lines = [
    JSON.stringify({
      edgewise: 'backup',
      version: 1,
      createdAt: new Date().toISOString(),
      engine: 'embedded',
    }),
  ];
  for (const item of items(claims)) {
    counts[item.kind]++;
    lines.push(JSON.stringify(item));
  }
  const text = `${lines.join('\n')}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const tail = { kind: 'end', nodes: counts.node, relationships: counts.relationship, sha256 };
  writeFileSync(path, gzipSync(`${text}${JSON.stringify(tail)}\n`));
}

/** Runs a command and says how long it took and how much memory its own process held at most. */
function edgewise(args, folder) {
  const tell = "process.on('exit',()=>console.error('PEAK '+process.resourceUsage().maxRSS))";
  const env = { ...process.env, NEO4J_URI: '', EDGEWISE_DATA: folder };
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(tell)}`,
      join(root, 'bin', 'edgewise.mjs'),
      ...args,
    ],
    { encoding: 'utf8', env },
  );
  if (status !== 0) throw new Error(stderr);
  return {
    ms: Math.round(performance.now() - started),
    megabytes: Math.round(/PEAK (\d+)/.exec(stderr)[1] / 1024),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'edgewise-bench-'));
try {
  const small = {};
  for (const claims of [10_000, 100_000]) {
    const made = join(folder, `${claims}.gz`);
    const store = join(folder, `store-${claims}`);
    const kept = join(folder, `kept-${claims}.gz`);
    writeGraph(made, claims);
    const runs = { restore: edgewise(['restore', made], store), backup: edgewise(['backup', kept], store) };
    for (const [name, { ms, megabytes }] of Object.entries(runs)) {
      small[name] ??= megabytes;
      const ratio = Number((megabytes / small[name]).toFixed(2));
      console.log(
        JSON.stringify({ bench: 'backup', figure: `${name} of ${claims} claims`, ms, megabytes, ratio }),
      );
    }
    const bytes = statSync(kept).size;
    console.log(JSON.stringify({ bench: 'backup', figure: `file of ${claims} claims`, bytes }));
  }
} finally {
  rmSync(folder, { recursive: true });
}
