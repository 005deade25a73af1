import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { chromiumArgs, chromiumPath, startServer, type StartedServer } from './started';

/** Where the files of a run find what was started for all of them: JSON, `{address, browser}`. */
const VARIABLE = 'EDGEWISE_TEST_BROWSER';

/** What stands for a whole run of browser tests: each would cost every file seconds. */
interface Started {
  readonly server: StartedServer;
  readonly browser: BrowserServer;
}

/** Starts one server with the samples and one browser for all files, which find them by `inThisRun`. */
export async function startRun(): Promise<Started> {
  const [server, browser] = await Promise.all([
    startServer(),
    chromium.launchServer({ executablePath: chromiumPath(), args: [...chromiumArgs], host: '127.0.0.1' }),
  ]);
  process.env[VARIABLE] = JSON.stringify({ address: server.address, browser: browser.wsEndpoint() });
  return { server, browser };
}

export async function stopRun({ server, browser }: Started): Promise<void> {
  await Promise.all([browser.close(), server.stop()]);
}

/** The browser and the server with the samples; to be read inside of tests. */
export interface Run {
  readonly browser: Browser;
  /** Without a slash at its end. */
  readonly address: string;
}

/**
 * Joins the tests of this file to the run. All files share the one graph, side by side: a file whose tests change it
 * starts a server of its own.
 */
export function inThisRun(): Run {
  let browser: Browser | undefined;
  const told = JSON.parse(process.env[VARIABLE] ?? '{}') as { address?: string; browser?: string };
  beforeAll(async () => {
    browser = await chromium.connect(told.browser ?? '');
  });
  afterAll(() => browser?.close());
  return {
    address: told.address ?? '',
    get browser() {
      if (!browser) throw new Error('the browser is there inside of tests only');
      return browser;
    },
  };
}

/** A server of its own for the tests of this file, with nothing in its graph; to be used inside of tests. */
export function emptyServer(): StartedServer {
  let server: StartedServer | undefined;
  const started = (): StartedServer => {
    if (!server) throw new Error('the server is there inside of tests only');
    return server;
  };
  beforeAll(async () => {
    server = await startServer('--no-samples');
  }, 120_000);
  afterAll(() => server?.stop());
  return {
    get address() {
      return started().address;
    },
    halt: () => started().halt(),
    resume: () => started().resume(),
    stop: () => started().stop(),
  };
}
