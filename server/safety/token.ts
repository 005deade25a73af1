import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { EdgewiseError } from '../../model/problem';

const COOKIE = 'edgewise';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares in a time that does not tell how much was right. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

/** What the browser keeps instead of the token itself. */
const cookieFor = (token: string) => digest(`edgewise cookie ${token}`).toString('hex');

function bearerOf(request: Request): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

function cookieOf(request: Request): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === COOKIE)?.[1];
}

/**
 * Where a token is set, every call must carry it: as a bearer or as the cookie that `tokenLink` set.
 * `secret` is the one in the lock file, by which this machine's own commands come in.
 */
export function tokenCheck(token: string | undefined, secret: string | undefined): RequestHandler {
  return (request, _response, next) => {
    if (token === undefined) {
      next();
      return;
    }
    const bearer = bearerOf(request);
    const cookie = cookieOf(request);
    const known =
      (bearer !== undefined &&
        (sameSecret(bearer, token) || (secret !== undefined && sameSecret(bearer, secret)))) ||
      (cookie !== undefined && sameSecret(cookie, cookieFor(token)));
    if (!known)
      throw new EdgewiseError(
        'unauthorized',
        'This server asks for its token.',
        'Open it once as /?token=…, or send the header "Authorization: Bearer …" with the EDGEWISE_TOKEN it was started with.',
      );
    next();
  };
}

/** `/?token=…` sets the cookie and goes on to the same page without the token in its address. */
export function tokenLink(token: string | undefined): RequestHandler {
  return (request, response, next) => {
    const given = request.query['token'];
    if (token === undefined || typeof given !== 'string') {
      next();
      return;
    }
    if (!sameSecret(given, token))
      throw new EdgewiseError('unauthorized', 'The token in the address is not the one of this server.');
    response.cookie(COOKIE, cookieFor(token), { httpOnly: true, sameSite: 'strict', path: '/' });
    response.redirect(303, '/');
  };
}
