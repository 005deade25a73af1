import express, { type Request, type RequestHandler } from 'express';
import { EdgewiseError } from '../../model/problem';

/** Deeper JSON than any call means; checking before parsing keeps later walks from running out of stack. */
const DEEPEST = 64;

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING = new Set([91, 123]);
const CLOSING = new Set([93, 125]);

/** The deepest nesting of arrays and objects in JSON bytes; brackets in strings do not count. */
export function nesting(json: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] ?? 0;
    if (quoted) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (OPENING.has(byte)) deepest = Math.max(deepest, ++depth);
    else if (CLOSING.has(byte)) depth--;
  }
  return deepest;
}

function hasBody(request: Request): boolean {
  return (
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
  );
}

/** Only JSON comes in: a form or plain text is what a foreign page could send without being asked. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  const type = request.headers['content-type'] ?? '';
  if (hasBody(request) && !/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type))
    throw new EdgewiseError(
      'not-json',
      `The body's type is "${type}"; this server takes application/json in UTF-8.`,
      'Send the header "Content-Type: application/json".',
    );
  next();
};

/** Parses a JSON body of at most `limit` ("1mb"), not compressed. */
export function jsonBody(limit: string): RequestHandler {
  return express.json({
    limit,
    inflate: false,
    verify: (_request, _response, bytes) => {
      if (nesting(bytes) > DEEPEST)
        throw new EdgewiseError('bad-request', `The JSON is nested deeper than ${DEEPEST} levels.`);
    },
  });
}
