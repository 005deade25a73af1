import type { Value } from '../../model/api/graph';
import { claimKey, storedEnds } from '../../model/ids';
import { modalities } from '../../model/ontology/modality';
import { partialDate, type ClaimRecord, type EntityRecord, type Span } from '../../model/reading';
import type { GraphEdge } from '../../formats/graph';
import { claimId } from '../ingest/08-resolve/fingerprint';
import { typeOf } from './words';

/** Who read: kept with each claim. */
const EXTRACTOR = 'edgewise-import/1';

/** Where in an article a claim stands, and whose it is. */
export interface Standing {
  readonly article: string;
  readonly sentence: number;
  readonly quote: Span & { readonly text: string };
  readonly from: EntityRecord;
  readonly to: EntityRecord;
  readonly saidBy: EntityRecord | null;
  /** The form of the file. */
  readonly format: string;
}

const text = (value: Value | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const dateOf = (value: Value | undefined): string | null => {
  const day = typeof value === 'number' ? String(value) : (text(value)?.slice(0, 10) ?? '');
  return partialDate.safeParse(day).data ?? null;
};

/** `date` may be a span with a slash; the dates of an edge that was added up are its first and last. */
function datesOf({ properties }: GraphEdge): Pick<ClaimRecord, 'dateStart' | 'dateEnd' | 'dateText'> {
  const given = text(properties['date']) ?? properties['date'];
  const [start, end] = typeof given === 'string' ? given.split('/') : [given, given];
  const dateStart = dateOf(start ?? properties['firstDate']);
  const dateEnd = dateOf(end ?? properties['lastDate']) ?? dateStart;
  return { dateStart, dateEnd, dateText: typeof given === 'string' ? given : dateStart };
}

function markIn({ quote }: Standing, name: string): Span | null {
  const at = quote.text.indexOf(name);
  return at < 0 || name === '' ? null : { start: quote.start + at, end: quote.start + at + name.length };
}

/** The claim that a file makes by an edge. The file says what it says: what it has no word for has happened. */
export function claimOf(edge: GraphEdge, standing: Standing): ClaimRecord {
  const { properties } = edge;
  const { type, verb } = typeOf(edge);
  const modality = modalities.find((one) => one === properties['modality']) ?? 'happened';
  const { article, sentence, quote, from, to, saidBy, format } = standing;
  const { subject, object } = storedEnds(type, from.id, to.id);
  const [subjectName, objectName] = subject === from.id ? [from.name, to.name] : [to.name, from.name];
  const confidence = properties['confidence'];
  return {
    id: claimId(claimKey({ article, sentence, type, subject, object, modality })),
    ...{ sentence, type, subject, object, modality },
    negated: properties['negated'] === true,
    ...datesOf(edge),
    title: type === 'HOLDS_OFFICE' ? text(properties['title']) : null,
    content: text(properties['content']),
    verb: text(properties['verb']) ?? verb,
    saidBy: saidBy?.id ?? null,
    at: null,
    with: [],
    quote,
    marks: {
      subject: markIn(standing, subjectName),
      object: markIn(standing, objectName),
      trigger: markIn(standing, verb),
    },
    confidence: typeof confidence === 'number' && confidence >= 0 && confidence <= 1 ? confidence : 1,
    rule: text(properties['rule']) ?? `import:${format}`,
    extractor: EXTRACTOR,
  };
}
