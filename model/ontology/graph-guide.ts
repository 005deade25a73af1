/** What a property holds, as people say it in Cypher. */
export type PropertyType = 'text' | 'list' | 'integer' | 'float' | 'boolean' | 'date';

export interface PropertyGuide {
  readonly name: string;
  readonly type: PropertyType;
  readonly words: string;
}

export interface PartGuide {
  /** A label as `(:Article)`, a relationship as `(:Article)-[:HAS_SENTENCE]->(:Sentence)`. */
  readonly pattern: string;
  readonly words: string;
  readonly properties: readonly PropertyGuide[];
}

const property = (name: string, type: PropertyType, words: string): PropertyGuide => ({ name, type, words });
const part = (pattern: string, words: string, properties: readonly PropertyGuide[] = []): PartGuide => ({
  pattern,
  words,
  properties,
});

/**
 * Edgewise's own graph, for those who ask it in Cypher. Dates are ISO texts that may stop at the year or the month.
 * What only the store itself needs is left out.
 */
export const graphGuide: readonly PartGuide[] = [
  part('(:Entity)', 'who and what articles speak of; each has one more label that says what it is', [
    property('id', 'text', 'person:shinzo-abe'),
    property('name', 'text', 'the name it is known by'),
    property('aliases', 'list', 'what else articles call it'),
    property('claims', 'integer', 'claims it takes part in'),
  ]),
  part('(:Entity)-[r]->(:Entity)', 'an edge: every claim with the same subject, type and object, added up', [
    property('id', 'text', 'subject|TYPE|object'),
    property('count', 'integer', 'claims'),
    property('outlets', 'integer', 'outlets that say so in words of their own'),
    property('outletNames', 'list', 'their names'),
    property(
      'modalities',
      'list',
      'happened, ongoing, planned, intended, possible, demanded, claimed, denied',
    ),
    property('firstDate', 'date', 'the earliest date told'),
    property('lastDate', 'date', 'the latest'),
    property('firstReported', 'date', 'the day of the earliest article'),
    property('lastReported', 'date', 'of the latest'),
    property('dates', 'list', 'when it happened, one for each claim that tells it'),
    property('reported', 'list', 'when articles told it, one for each claim'),
    property('confidence', 'float', 'the chance that at least one claim was read right'),
    property('claimIds', 'list', 'ids of the claims'),
    property('titles', 'list', 'offices held, on HOLDS_OFFICE'),
    property('verbs', 'list', 'words of a RELATES_TO'),
  ]),
  part('(:Claim)', 'one statement of one article: the truth of the graph', [
    property('id', 'text', ''),
    property('type', 'text', 'MEETS, VISITS and so on'),
    property('subject', 'text', 'id of the entity'),
    property('object', 'text', 'id of the entity'),
    property('edge', 'text', 'id of the edge it supports'),
    property('article', 'text', 'id of the article'),
    property('modality', 'text', 'happened, planned, denied and so on'),
    property('negated', 'boolean', 'whether the sentence says that it is not so'),
    property('dateStart', 'date', 'when, from'),
    property('dateEnd', 'date', 'when, to'),
    property('dateText', 'text', 'the words that say when'),
    property('title', 'text', 'the office, where one is told'),
    property('content', 'text', 'what is said, demanded or pledged'),
    property('verb', 'text', 'the deciding word'),
    property('confidence', 'float', 'how often its rule reads right'),
    property('rule', 'text', 'the rule that read it'),
    property('extractor', 'text', 'the reader and its version'),
  ]),
  part('(:Claim)-[:SUBJECT]->(:Entity)', 'who'),
  part('(:Claim)-[:OBJECT]->(:Entity)', 'whom or what'),
  part('(:Claim)-[:SAID_BY]->(:Entity)', 'who is quoted with it'),
  part('(:Claim)-[:AT]->(:Entity)', 'where'),
  part('(:Claim)-[:WITH]->(:Entity)', 'in whose company'),
  part('(:Claim)-[:SUPPORTED_BY]->(:Sentence)', 'the sentence that says so', [
    property('start', 'integer', 'where the quote begins in the text of the article'),
    property('end', 'integer', 'where it ends'),
  ]),
  part('(:Article)', 'one source document', [
    property('id', 'text', ''),
    property('title', 'text', ''),
    property('outlet', 'text', 'who published it'),
    property('publishedAt', 'date', ''),
    property('url', 'text', ''),
    property('document', 'text', 'the name of its file'),
    property('text', 'text', 'the whole text'),
    property('claims', 'integer', 'claims read from it'),
    property('language', 'text', ''),
    property('ingestedAt', 'date', 'when it was read'),
  ]),
  part('(:Article)-[:HAS_SENTENCE]->(:Sentence)', 'its sentences, in order'),
  part('(:Sentence)', 'a span of an article', [
    property('id', 'text', ''),
    property('index', 'integer', 'its place in the article, from 0'),
    property('text', 'text', ''),
    property('start', 'integer', 'where it begins in the text of the article'),
    property('end', 'integer', 'where it ends'),
  ]),
  part('(:Sentence)-[:MENTIONS]->(:Entity)', 'where a sentence speaks of an entity', [
    property('text', 'text', 'the words'),
    property('kind', 'text', 'name, pronoun or description'),
    property('start', 'integer', 'where they begin in the text of the article'),
    property('end', 'integer', 'where they end'),
  ]),
];
