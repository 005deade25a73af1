import { z } from 'zod';
import { pictureRequest } from '../picture';
import { articleDetail, articleList } from './articles';
import { restoreRequest } from './backup';
import type { ApiCall } from './call';
import { decisionCalls } from './decision-calls';
import { evidence } from './evidence';
import { explainRequest, explainResponse } from './explain';
import { exportRequest } from './export';
import {
  expandRequest,
  graphSchema,
  nodeDetail,
  overviewRequest,
  searchRequest,
  searchResponse,
  storeInfo,
} from './explore';
import { subgraph } from './graph';
import { graphFiles, graphFound, importRequest } from './import';
import { forgetRequest, ingestRequest, job, jobEvent } from './ingest';
import { pathsRequest, pathsResponse } from './paths';
import { queryEvent, queryRequest } from './query';
import { changeEvent, forgetResponse, hashResponse, health, projectResponse, readiness } from './service';
import {
  deletedView,
  resolveRequest,
  resolveResponse,
  savedView,
  saveViewRequest,
  viewList,
  viewSummary,
} from './views';

/** Every call, in the order of the documentation. The OpenAPI description is made of this. */
export const apiCalls: readonly ApiCall[] = [
  { method: 'get', path: '/health', summary: 'The server is alive.', answer: health, open: true },
  { method: 'get', path: '/ready', summary: 'The store answers.', answer: readiness, open: true },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This description.',
    answer: z.record(z.string(), z.unknown()),
    open: true,
  },
  { method: 'get', path: '/store', summary: 'Engine, version, counts and limits.', answer: storeInfo },
  {
    method: 'get',
    path: '/schema',
    summary: 'Labels and types with counts; properties.',
    answer: graphSchema,
  },
  {
    method: 'get',
    path: '/hash',
    summary: 'A SHA-256 over the whole graph in canonical order.',
    answer: hashResponse,
  },
  {
    method: 'get',
    path: '/search',
    summary: 'Nodes by name or alias prefix, best first.',
    query: searchRequest,
    answer: searchResponse,
  },
  {
    method: 'get',
    path: '/overview',
    summary: 'Where to begin: the best-connected nodes and their edges.',
    query: overviewRequest,
    answer: subgraph,
  },
  { method: 'get', path: '/nodes/{ref}', summary: 'A node, its degrees and its roles.', answer: nodeDetail },
  {
    method: 'post',
    path: '/expand',
    summary: 'The edges of nodes, and how many were left out, by type.',
    body: expandRequest,
    answer: subgraph,
  },
  {
    method: 'post',
    path: '/paths',
    summary: 'How two nodes are connected, each edge with its best sentence.',
    body: pathsRequest,
    answer: pathsResponse,
  },
  {
    method: 'post',
    path: '/resolve',
    summary: 'Nodes and edges by ref as the graph has them now, and which are no longer there.',
    body: resolveRequest,
    answer: resolveResponse,
  },
  {
    method: 'get',
    path: '/edges/{ref}/evidence',
    summary: 'The claims of an edge with their sentences and articles.',
    answer: evidence,
  },
  {
    method: 'post',
    path: '/query',
    summary: 'Runs one reading Cypher statement; closing the request stops it.',
    body: queryRequest,
    answer: queryEvent,
    stream: 'ndjson',
  },
  {
    method: 'post',
    path: '/query/explain',
    summary: 'The plan of a statement and what is wrong with it; with profile, what running it took.',
    body: explainRequest,
    answer: explainResponse,
  },
  { method: 'get', path: '/views', summary: 'The saved views, newest first.', answer: viewList },
  { method: 'get', path: '/views/{name}', summary: 'A saved view.', answer: savedView },
  {
    method: 'put',
    path: '/views/{name}',
    summary: 'Saves a view under a name, over one that has it.',
    body: saveViewRequest,
    answer: viewSummary,
    writes: true,
  },
  {
    method: 'delete',
    path: '/views/{name}',
    summary: 'Deletes a saved view.',
    answer: deletedView,
    writes: true,
  },
  {
    method: 'post',
    path: '/pictures',
    summary: 'A picture of a scene: SVG, PDF, PNG or JPG.',
    body: pictureRequest,
    answer: z.string(),
    stream: 'file',
  },
  {
    method: 'post',
    path: '/export',
    summary: 'A part of the graph as a file, in any format that leaves it.',
    body: exportRequest,
    answer: z.string(),
    stream: 'file',
  },
  { method: 'get', path: '/articles', summary: 'The articles read.', answer: articleList },
  {
    method: 'get',
    path: '/articles/{id}',
    summary: 'Text, sentences, mentions and claims of an article.',
    answer: articleDetail,
  },
  {
    method: 'delete',
    path: '/articles/{id}',
    summary: 'Forgets an article and what only it supported.',
    answer: forgetResponse,
    writes: true,
  },
  {
    method: 'post',
    path: '/forget',
    summary: 'Forgets articles by id, origin or document name.',
    body: forgetRequest,
    answer: forgetResponse,
    writes: true,
  },
  {
    method: 'post',
    path: '/ingest',
    summary: 'Reads articles, or files of any kind that is read, in a job of its own.',
    body: ingestRequest,
    answer: job,
    status: 202,
    writes: true,
  },
  { method: 'get', path: '/jobs/{id}', summary: 'The state of a job.', answer: job },
  {
    method: 'delete',
    path: '/jobs/{id}',
    summary: 'Stops a job; what it wrote so far is kept, a graph half imported is not.',
    answer: job,
    writes: true,
  },
  {
    method: 'get',
    path: '/jobs/{id}/events',
    summary: 'Progress of a job, then its report; the stream ends with the job.',
    answer: jobEvent,
    stream: 'events',
  },
  {
    method: 'post',
    path: '/project',
    summary: 'Rebuilds every edge from the claims.',
    answer: projectResponse,
    writes: true,
  },
  {
    method: 'post',
    path: '/import/look',
    summary: 'What graph files hold; writes nothing.',
    body: graphFiles,
    answer: graphFound,
  },
  {
    method: 'post',
    path: '/import',
    summary: 'Imports a graph of another program, whole or not at all, in a job of its own.',
    body: importRequest,
    answer: job,
    status: 202,
    writes: true,
  },
  ...decisionCalls,
  {
    method: 'get',
    path: '/backup',
    summary: 'The whole store as one packed file.',
    answer: z.string(),
    stream: 'file',
  },
  {
    method: 'post',
    path: '/restore',
    summary: 'Brings a backup back, in a job of its own, into an empty store unless told to replace.',
    query: restoreRequest,
    upload: 'application/gzip',
    answer: job,
    status: 202,
    writes: true,
  },
  {
    method: 'get',
    path: '/events',
    summary: 'An event "changed" whenever the graph is another than before.',
    answer: changeEvent,
    stream: 'events',
  },
];
