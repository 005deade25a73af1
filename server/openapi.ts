import { z } from 'zod';
import { articleDetail, articleList, articleSummary } from '../model/api/articles';
import type { ApiCall } from '../model/api/call';
import { apiCalls } from '../model/api/calls';
import { claim, evidence } from '../model/api/evidence';
import { explainRequest, explainResponse, operator } from '../model/api/explain';
import { exportRequest } from '../model/api/export';
import { expandRequest, graphSchema, nodeDetail, searchResponse, storeInfo } from '../model/api/explore';
import { edge, node, subgraph, value } from '../model/api/graph';
import { graphFiles, graphFound, importReport, importRequest } from '../model/api/import';
import {
  forgetRequest,
  ingestReport,
  ingestRequest,
  job,
  jobEvent,
  sourceArticle,
} from '../model/api/ingest';
import { path, pathsRequest, pathsResponse } from '../model/api/paths';
import { position, problem, queryEvent, queryRequest } from '../model/api/query';
import { words } from '../model/api/words';
import {
  changeEvent,
  forgetResponse,
  hashResponse,
  health,
  projectResponse,
  readiness,
} from '../model/api/service';
import {
  resolveRequest,
  resolveResponse,
  savedView,
  saveViewRequest,
  viewList,
  viewSummary,
} from '../model/api/views';
import { note } from '../model/note';
import { view } from '../model/view';
import { pictureRequest } from '../model/picture';

type Json = Record<string, unknown>;

const requests = {
  exportRequest,
  pictureRequest,
  graphFiles,
  importRequest,
  expandRequest,
  explainRequest,
  pathsRequest,
  queryRequest,
  forgetRequest,
  ingestRequest,
  sourceArticle,
  resolveRequest,
  saveViewRequest,
};
const answers = {
  graphFound,
  importReport,
  articleDetail,
  articleList,
  articleSummary,
  claim,
  evidence,
  explainResponse,
  operator,
  graphSchema,
  words,
  nodeDetail,
  searchResponse,
  storeInfo,
  edge,
  node,
  path,
  pathsResponse,
  position,
  subgraph,
  ingestReport,
  job,
  jobEvent,
  problem,
  queryEvent,
  changeEvent,
  forgetResponse,
  hashResponse,
  health,
  projectResponse,
  readiness,
  note,
  resolveResponse,
  savedView,
  view,
  viewList,
  viewSummary,
};

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const uri = (name: string) => `#/components/schemas/${name}`;

function without(schema: object, ...keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}

/** Names the schemas and writes them as JSON Schema 2020-12, each pointing at the others by name. */
function components(named: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries({ ...named, value }))
    registry.add(schema, { id: capital(name) });
  const { schemas } = z.toJSONSchema(registry, { uri, io });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, without(schema, '$id', '$schema', 'id')]),
  );
}

const names = new Map<z.ZodType, string>(
  Object.entries({ ...requests, ...answers }).map(([name, schema]) => [schema, capital(name)]),
);

function schemaOf(schema: z.ZodType): Json {
  const name = names.get(schema);
  if (name !== undefined) return { $ref: uri(name) };
  return without(z.toJSONSchema(schema), '$schema');
}

function parameters(call: ApiCall): Json[] {
  const inPath = [...call.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  if (!call.query) return inPath;
  const { properties = {}, required = [] } = z.toJSONSchema(call.query, { io: 'input' });
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name) && typeof schema === 'object' && !('default' in schema),
    schema,
  }));
  return [...inPath, ...inQuery];
}

const media = {
  ndjson: 'application/x-ndjson',
  events: 'text/event-stream',
  file: 'application/octet-stream',
} as const;

function operation(call: ApiCall): Json {
  const type = call.stream ? media[call.stream] : 'application/json';
  return {
    summary: call.summary,
    ...(call.open ? { security: [] } : {}),
    parameters: parameters(call),
    ...(call.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(call.body) } } } }
      : {}),
    ...(call.upload ? { requestBody: { required: true, content: { [call.upload]: {} } } } : {}),
    responses: {
      [call.status ?? 200]: {
        description: call.summary,
        content: { [type]: { schema: schemaOf(call.answer) } },
      },
      default: {
        description: 'What went wrong, and the way out.',
        content: { 'application/problem+json': { schema: { $ref: uri('Problem') } } },
      },
    },
  };
}

/** The OpenAPI 3.1 description of the API, made of the schemas that requests are parsed with. */
export function openApi(): Json {
  const paths: Record<string, Json> = {};
  for (const call of apiCalls) paths[call.path] = { ...paths[call.path], [call.method]: operation(call) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Edgewise',
      version: '1',
      description: 'Entities and relationships of news articles; every edge cites the sentences that say so.',
    },
    servers: [{ url: '/api' }],
    security: [{ token: [] }],
    paths,
    components: {
      schemas: { ...components(answers, 'output'), ...components(requests, 'input') },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Asked for only where EDGEWISE_TOKEN is set.' },
      },
    },
  };
}
