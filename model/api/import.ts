import { z } from 'zod';
import { value } from './graph';

/** The largest graph that is imported: more is a database, and Neo4j's own importer is made for those. */
export const mostImportedNodes = 100_000;
export const mostImportedEdges = 200_000;

/** A part that a column of a table can play; `formats/csv` says which there are. */
const columns = z.record(z.string().max(40), z.string().max(500));

const graphFile = z.object({ name: z.string().min(1).max(500), text: z.string().max(50_000_000) });

/** One file, or a table of nodes and one of edges. */
export const graphFiles = z.object({ files: z.array(graphFile).min(1).max(2), columns: columns.default({}) });

export const importRequest = graphFiles.extend({
  /** Who says what the file says; default: the file. */
  outlet: z.string().min(1).max(300).optional(),
  /** YYYY-MM-DD. */
  date: z.iso.date().optional(),
});

const counted = z.array(z.object({ name: z.string(), count: z.number().int() }));

/** What a file holds, before anything of it is written. */
export const graphFound = z.object({
  format: z.string(),
  title: z.string(),
  nodes: z.number().int(),
  edges: z.number().int(),
  /** What nodes are, in Edgewise's words; what is none of them is a topic. */
  labels: counted,
  /** What edges become; those of no type of Edgewise relate in the words of the file. */
  types: counted,
  /** The words of the file for what becomes RELATES_TO. */
  words: counted,
  /** What of the file is not taken, in sentences. */
  dropped: z.array(z.string()),
  /** Of tables: what columns there are, which part each plays, and how the rows begin. */
  tables: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['nodes', 'edges']),
      headings: z.array(z.string()),
      columns,
      rows: z.array(z.array(value)),
    }),
  ),
  /** Why it cannot be imported as it stands; the rest is then what could be told all the same. */
  problem: z.string().nullable(),
});

export const importReport = z.object({
  /** The name to forget it by. */
  document: z.string(),
  format: z.string(),
  nodes: z.number().int(),
  edges: z.number().int(),
  entities: z.number().int(),
  claims: z.number().int(),
  /** Articles that were written; none where all of it was there already. */
  added: z.number().int(),
  /** Articles that an earlier file of the name had become, and that are gone now. */
  replaced: z.number().int(),
  /** Ids of the entities that hold most of it together, to begin with. */
  refs: z.array(z.string()),
  dropped: z.array(z.string()),
  ms: z.number(),
});

export type GraphFiles = z.infer<typeof graphFiles>;
export type ImportRequest = z.infer<typeof importRequest>;
export type GraphFound = z.infer<typeof graphFound>;
export type ImportReport = z.infer<typeof importReport>;
