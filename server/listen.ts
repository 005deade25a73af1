import { createServer, type Server } from 'node:http';
import { isIP, type AddressInfo } from 'node:net';
import type { RequestListener } from 'node:http';
import { EdgewiseError } from '../model/problem';

/** How long open requests may go on after a shutdown began, in ms. */
const DRAIN_MS = 10_000;

export interface Listening {
  /** Where this machine reaches it: `http://127.0.0.1:4400`. */
  readonly address: string;
  readonly port: number;
  /** Hands requests to the app; until then they are answered with 503. */
  serve(app: RequestListener): void;
  /** Takes no more requests, lets open ones end within 10 s, then cuts them. */
  close(): Promise<void>;
}

const starting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' }).end(
    JSON.stringify({
      type: 'urn:edgewise:problem:not-ready',
      title: 'Not ready',
      status: 503,
      code: 'not-ready',
      detail: 'The server is starting.',
    }),
  );
};

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return isIP(host) === 6 ? `[${host}]` : host;
}

function listenFailure(error: NodeJS.ErrnoException, host: string, port: number): EdgewiseError {
  if (error.code === 'EADDRINUSE')
    return new EdgewiseError(
      'port-in-use',
      `Port ${port} on ${host} is in use by another program.`,
      `Choose another: edgewise serve --port ${port + 1}`,
      error,
    );
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'this user may not use that port; choose one above 1023',
    EADDRNOTAVAIL: 'this machine has no such address; set HOST to one of its own',
    ENOTFOUND: 'that name is not known here; set HOST to an address of this machine',
  };
  const reason = reasons[error.code ?? ''] ?? error.message;
  return new EdgewiseError(
    'bad-environment',
    `Cannot listen on ${host}:${port}: ${reason}.`,
    undefined,
    error,
  );
}

function bind(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(error, host, port)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Binds the port; 0 picks a free one.
 * @throws EdgewiseError `port-in-use`, or `bad-environment` for an address that cannot be bound
 */
export async function listen(host: string, port: number): Promise<Listening> {
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 120_000 });
  server.on('request', starting);
  const bound = await bind(server, host, port);
  return {
    address: `http://${reachable(host)}:${bound}`,
    port: bound,
    serve: (app) => {
      server.off('request', starting);
      server.on('request', app);
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(cut);
    },
  };
}
