// A real Neo4j Community server from Maven artifacts: Java 17 and Maven are all it needs, no Docker.
//   npm run neo4j                 starts it, prints what to set, stops it on Ctrl+C
//   npm run neo4j -- --port 7687  the same on that port
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url).pathname;
const base = join(root, '.neo4j');
const library = join(base, 'lib');

/** Why no server can be started here, or null. */
export function whyNot() {
  for (const [program, flag] of [
    ['java', '-version'],
    ['mvn', '-v'],
  ]) {
    if (spawnSync(program, [flag], { stdio: 'ignore' }).status !== 0) return `${program} is not installed`;
  }
  return null;
}

/** Downloads the server's jars once. */
function fetchLibrary() {
  if (existsSync(library) && readdirSync(library).length > 200) return;
  mkdirSync(library, { recursive: true });
  console.error('Fetching Neo4j Community (123 MB, once) …');
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${library}`];
  const { status, stdout, stderr } = spawnSync(
    'mvn',
    ['-B', '-ntp', '-q', '-f', join(root, 'scripts', 'neo4j.xml'), ...goal],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Maven could not fetch Neo4j: ${stdout}${stderr}`);
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

function configuration(port) {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'server.memory.pagecache.size=128m',
    'dbms.usage_report.enabled=false',
    'server.logs.debug.enabled=false',
    'db.tx_log.preallocate=false',
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'db.transaction.timeout=60s',
  ].join('\n');
}

/** Resolves true when a server answers the Bolt handshake. */
const answers = (port) =>
  new Promise((resolve) => {
    const hello = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 8, 5, 0, 0, 4, 4, 0, 0, 0, 5, 0, 0, 0, 0]);
    const socket = net.connect(port, '127.0.0.1');
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.on('error', () => end(false));
    socket.on('connect', () => socket.write(hello));
    socket.on('data', () => end(true));
  });

function run(java, args, env) {
  const { status, stdout, stderr } = spawnSync(java, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Neo4j could not be set up: ${stdout}${stderr}`);
}

/**
 * Starts a server in a home of its own below .neo4j/ and resolves when it answers.
 * @param {{port?: number, home?: string, password?: string, fresh?: boolean, machine?: string[]}} [options]
 *   `machine`: more words for the Java machine
 * @returns {{uri: string, user: string, password: string, stop: () => Promise<void>}}
 */
export async function startNeo4j({
  port,
  home = join(base, 'home'),
  password = 'edgewise-local',
  fresh = false,
  machine = [],
} = {}) {
  const reason = whyNot();
  if (reason) throw new Error(`Neo4j cannot be started: ${reason}. It needs Java 17 and Maven.`);
  fetchLibrary();
  if (fresh) rmSync(home, { recursive: true, force: true });
  port ??= await freePort();
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${configuration(port)}\n`);
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const classes = ['-cp', `${library}/*`];
  if (!existsSync(join(home, 'data', 'databases'))) {
    run('java', [...classes, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], env);
  }
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`];
  const child = spawn('java', ['-Xmx768m', ...machine, ...opens, ...classes, ...main], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const keep = (bytes) => (log = (log + bytes).slice(-8000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  await ready(child, port, () => log);
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, stop: () => stop(child) };
}

async function ready(child, port, log) {
  const deadline = Date.now() + 90_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`Neo4j ended at its start:\n${log()}`);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`Neo4j did not answer within 90 s:\n${log()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

function stop(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const at = process.argv.indexOf('--port');
  const port = at > 0 ? Number(process.argv[at + 1]) : 7687;
  try {
    const server = await startNeo4j({ port });
    console.log(`Neo4j answers. In another terminal:\n`);
    console.log(
      `  export NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password}`,
    );
    console.log(`  npx edgewise ingest <folder>\n\nCtrl+C stops it.`);
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => void server.stop().then(() => process.exit(0)));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
