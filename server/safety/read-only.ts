import type { RequestHandler } from 'express';
import { EdgewiseError } from '../../model/problem';

/** Stands before every call that writes. */
export function writing(readOnly: boolean): RequestHandler {
  return (_request, _response, next) => {
    if (readOnly)
      throw new EdgewiseError(
        'read-only-server',
        'This server only reads.',
        'Start it without EDGEWISE_READ_ONLY to let it write.',
      );
    next();
  };
}
