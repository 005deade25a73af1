import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../env';
import type { GraphStore } from '../graph/store';
import { createLog } from '../log';
import { projectRoot } from '../root';
import { startServing, type Serving } from '../serve';
import type { ExitCode, Terminal } from './outcome';
import { exitCode } from './outcome';
import { createProgress } from './progress';
import { readSources } from '../ingest/01-read/read-sources';
import { ingestWith } from '../ingest/09-write/ingest';
import { tellFailures } from './report';

/** A first graph to look at: the samples, where the embedded store holds nothing yet. */
async function loadSamples(store: GraphStore, terminal: Terminal): Promise<void> {
  const folder = join(projectRoot(), 'samples');
  if (!existsSync(folder)) return;
  const { counts } = await store.info();
  if (counts.nodes > 0 || counts.articles > 0) return;
  const { articles, failed } = await readSources([folder], {});
  tellFailures(failed, terminal);
  if (articles.length === 0) return;
  const progress = createProgress(terminal, 'read sample');
  // The samples are not worth a model's tokens.
  await ingestWith(null)(store)(articles, { onProgress: progress.update });
  progress.end();
}

function untilSignalled(serving: Serving): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => void serving.close().then(resolve, reject);
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  });
}

/** Serves until SIGTERM or SIGINT; prints the address on stdout once it can be opened. */
export async function runServe(
  environment: Environment,
  options: { readonly samples: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = options.samples && environment.store.kind === 'embedded' && !environment.readOnly;
  const serving = await startServing({
    environment,
    log: createLog(environment.logLevel, terminal.err),
    ingestInto: ingestWith(environment.model),
    beforeReady: (store) => (wanted ? loadSamples(store, terminal) : Promise.resolve()),
  });
  const ended = untilSignalled(serving);
  const guard = environment.token === undefined ? '' : '   (first open it as /?token=<EDGEWISE_TOKEN>)';
  terminal.out.write(`Edgewise is ready: ${serving.address}${guard}\n`);
  await ended;
  return exitCode.done;
}
