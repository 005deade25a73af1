import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { RequestHandler } from 'express';
import { EdgewiseError } from '../../model/problem';

const wildcards = new Set(['0.0.0.0', '::', '[::]', '*', '']);

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

const bracketed = (host: string) => (isIP(host) === 6 ? `[${host}]` : host);

/**
 * The Host headers that this server answers, exact and lower case. A page of a foreign name that resolves to
 * this machine (DNS rebinding) sends its own name and is refused. A server on all addresses also answers
 * to the addresses of this machine; `further` adds names of a proxy.
 */
export function allowedHosts(host: string, port: number, further: readonly string[]): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '::1'];
  if (wildcards.has(host))
    names.push(...Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((i) => i.address)));
  else names.push(host.toLowerCase());
  const own = names.map(bracketed).flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
  return new Set([...own, ...further]);
}

/** Refuses a Host that is not in the list, and an Origin that is not the page's own. */
export function hostCheck(allowed: ReadonlySet<string>): RequestHandler {
  return (request, _response, next) => {
    const host = (request.headers.host ?? '').toLowerCase();
    if (!allowed.has(host))
      throw new EdgewiseError(
        'forbidden-host',
        `This server does not answer to the host "${host}".`,
        'Open it under the address it printed; EDGEWISE_HOSTS adds the names of a proxy.',
      );
    const origin = request.headers.origin?.toLowerCase();
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
      throw new EdgewiseError('forbidden-origin', `Pages of "${origin}" may not call this server.`);
    next();
  };
}

/** Refuses calls that a browser made for another site's page, also those that carry no Origin. */
export const siteCheck: RequestHandler = (request, _response, next) => {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new EdgewiseError('forbidden-origin', 'Pages of other sites may not call this server.');
  next();
};
