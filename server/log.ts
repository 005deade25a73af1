import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Where secrets may stand in what is logged. */
const secretPaths = [
  'token',
  'password',
  'secret',
  'key',
  '*.token',
  '*.password',
  '*.secret',
  '*.key',
  'headers.authorization',
  'headers.cookie',
  '*.headers.authorization',
  '*.headers.cookie',
];

/** Logs as JSON lines on stderr, so that stdout carries results only; secrets are replaced by "[secret]". */
export function createLog(level: string, to: { write(line: string): void } = process.stderr): Logger {
  return pino({ level, base: null, redact: { paths: secretPaths, censor: '[secret]' } }, to);
}
