import type { ErrorRequestHandler, RequestHandler } from 'express';
import { z } from 'zod';
import type { Problem } from '../../model/api/query';
import { EdgewiseError, problemStatus, StatementError, type ProblemCode } from '../../model/problem';
import type { Logger } from '../log';

const titles: Partial<Record<ProblemCode, string>> = {
  internal: 'Something went wrong inside Edgewise',
  'not-found': 'Not found',
  'bad-request': 'The request is not right',
  'too-large': 'The request is too large',
};

const titleOf = (code: ProblemCode) =>
  titles[code] ?? code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

/** What body-parser and the router call their errors, in our codes. */
const foreignCodes: Readonly<Record<string, ProblemCode>> = {
  'entity.too.large': 'too-large',
  'entity.parse.failed': 'bad-request',
  'request.size.invalid': 'bad-request',
  'request.aborted': 'bad-request',
  'encoding.unsupported': 'not-json',
  'charset.unsupported': 'not-json',
};

const foreignError = z.object({
  type: z.string().optional(),
  status: z.number().optional(),
  message: z.string(),
});

/** An error of any kind as one of ours; null where only a log may say what it was. */
function known(error: unknown): EdgewiseError | null {
  if (error instanceof EdgewiseError) return error;
  const parsed = foreignError.safeParse(error);
  if (!parsed.success) return null;
  const code = foreignCodes[parsed.data.type ?? ''];
  if (code === 'too-large') return new EdgewiseError(code, 'The body is larger than this call takes.');
  if (code === 'not-json') return new EdgewiseError(code, 'The body must be plain, uncompressed UTF-8 JSON.');
  if (code !== undefined) return new EdgewiseError(code, `The body is not JSON: ${parsed.data.message}.`);
  return parsed.data.status === 400 ? new EdgewiseError('bad-request', 'The address is not valid.') : null;
}

/** RFC 9457 problem details of an error. Nothing of an unknown error leaves the server but its request id. */
export function problemOf(error: unknown, requestId?: string): Problem {
  const shown =
    known(error) ??
    new EdgewiseError('internal', 'The server could not answer.', 'Its log says more under this request id.');
  return {
    type: `urn:edgewise:problem:${shown.code}`,
    title: titleOf(shown.code),
    status: problemStatus[shown.code],
    code: shown.code,
    detail: shown.message,
    ...(shown.hint === undefined ? {} : { hint: shown.hint }),
    ...(shown instanceof StatementError && shown.position ? { position: shown.position } : {}),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

/** Answers errors of every route; logs those that are our fault. */
export function answerProblems(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const requestId = String(response.getHeader('x-request-id') ?? '');
    const problem = problemOf(error, requestId);
    if (problem.code === 'internal') log.error({ requestId, err: error }, 'a request failed');
    if (response.headersSent) {
      next(error);
      return;
    }
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
}

export const noSuchCall: RequestHandler = (request) => {
  throw new EdgewiseError(
    'not-found',
    `There is no call ${request.method} ${request.originalUrl.split('?')[0] ?? ''}.`,
    'GET /api/openapi.json lists all calls.',
  );
};
