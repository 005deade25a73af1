/** What a command ends with; README.md documents the same numbers. */
export const exitCode = { done: 0, failed: 1, usage: 2, someFailed: 3 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Where a command reads and writes and what it knows of its surroundings; passed in so that tests can look. */
export interface Terminal {
  readonly in: NodeJS.ReadableStream;
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  readonly environment: NodeJS.ProcessEnv;
}
