import { join, resolve } from 'node:path';
import { z } from 'zod';
import { EdgewiseError } from '../model/problem';
import type { ModelSettings } from './ingest/model/settings';

const flag = z
  .enum(['1', 'true', 'yes', '0', 'false', 'no', ''])
  .transform((word) => ['1', 'true', 'yes'].includes(word));

const whole = (least: number, most: number) =>
  z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().min(least).max(most));

/** Every variable that Edgewise reads; README.md documents each (tests/docs checks that). */
export const environmentSchema = z.object({
  PORT: whole(0, 65_535).default(4400),
  HOST: z.string().default('127.0.0.1'),
  EDGEWISE_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== ''),
    ),
  EDGEWISE_DATA: z.string().default('.edgewise'),
  EDGEWISE_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  EDGEWISE_READ_ONLY: flag.default(false),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'must look like neo4j://host:7687 or bolt://host:7687')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
  EDGEWISE_LLM_URL: z
    .string()
    .regex(/^https?:\/\/[^\s@]+$/, 'must look like http://127.0.0.1:11434/v1')
    .optional(),
  EDGEWISE_LLM_KEY: z.string().optional(),
  EDGEWISE_LLM_MODEL: z.string().optional(),
  EDGEWISE_LLM_BUDGET: whole(0, 1_000_000_000).default(1_000_000),
  QUERY_TIMEOUT_MS: whole(10, 3_600_000).default(10_000),
  QUERY_MAX_ROWS: whole(1, 1_000_000).default(1_000),
  QUERY_MAX_BYTES: whole(1_024, 1_073_741_824).default(8_388_608),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

type Variables = z.infer<typeof environmentSchema>;

/** Which graph: a Neo4j, or the embedded engine's folder (absolute). */
export type StoreChoice =
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string | undefined;
    }
  | { readonly kind: 'embedded'; readonly folder: string };

export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Further Host headers to accept ("graph.example.org", "10.0.0.5:8080"), lower case. */
  readonly hosts: readonly string[];
  readonly dataFolder: string;
  readonly token: string | undefined;
  readonly readOnly: boolean;
  readonly store: StoreChoice;
  readonly limits: { readonly timeoutMs: number; readonly maxRows: number; readonly maxBytes: number };
  /** The language model that reads beside the rules; null: none, and no text leaves this machine. */
  readonly model: ModelSettings | null;
  readonly logLevel: Variables['LOG_LEVEL'];
}

const secrets = new Set(['EDGEWISE_TOKEN', 'NEO4J_PASSWORD', 'EDGEWISE_LLM_KEY']);

function complaint(issue: z.core.$ZodIssue, given: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0]);
  const shown = secrets.has(name) ? 'as given' : `"${given[name] ?? ''}"`;
  return `${name} ${shown}: ${issue.message}`;
}

function storeChoice(variables: Variables, folder: string): StoreChoice {
  if (variables.NEO4J_URI === undefined) return { kind: 'embedded', folder };
  return {
    kind: 'neo4j',
    uri: variables.NEO4J_URI,
    user: variables.NEO4J_USER,
    password: variables.NEO4J_PASSWORD,
    database: variables.NEO4J_DATABASE,
  };
}

/** @throws EdgewiseError `bad-environment` where an address is given and no model */
function modelSettings(variables: Variables, folder: string): ModelSettings | null {
  const { EDGEWISE_LLM_URL: url, EDGEWISE_LLM_KEY: key, EDGEWISE_LLM_MODEL: model } = variables;
  if (url === undefined) return null;
  if (model === undefined)
    throw new EdgewiseError(
      'bad-environment',
      'EDGEWISE_LLM_URL is set and EDGEWISE_LLM_MODEL is not.',
      'Name the model that is to read, or unset EDGEWISE_LLM_URL.',
    );
  return {
    url,
    key,
    model,
    budget: variables.EDGEWISE_LLM_BUDGET,
    cacheFolder: join(folder, 'model-answers'),
  };
}

/**
 * Reads the environment once, at the start. An empty variable counts as not set.
 * @throws EdgewiseError `bad-environment` naming each variable and its value (never a secret's).
 */
export function readEnvironment(given: NodeJS.ProcessEnv): Environment {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(present);
  if (!parsed.success)
    throw new EdgewiseError(
      'bad-environment',
      parsed.error.issues.map((issue) => complaint(issue, given)).join('; '),
      'Mend the variable or unset it; README.md lists them all with their defaults.',
    );
  const variables = parsed.data;
  const dataFolder = resolve(variables.EDGEWISE_DATA);
  return {
    port: variables.PORT,
    host: variables.HOST,
    hosts: variables.EDGEWISE_HOSTS,
    dataFolder,
    token: variables.EDGEWISE_TOKEN,
    readOnly: variables.EDGEWISE_READ_ONLY,
    store: storeChoice(variables, dataFolder),
    model: modelSettings(variables, dataFolder),
    limits: {
      timeoutMs: variables.QUERY_TIMEOUT_MS,
      maxRows: variables.QUERY_MAX_ROWS,
      maxBytes: variables.QUERY_MAX_BYTES,
    },
    logLevel: variables.LOG_LEVEL,
  };
}
