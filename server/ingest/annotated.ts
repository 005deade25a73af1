import type { EntityLabel } from '../../model/ontology/labels';
import type { Modality } from '../../model/ontology/modality';
import type { RelationshipType } from '../../model/ontology/relationship-types';
import type { MentionRecord, Span } from '../../model/reading';
import type { Document } from '../language/document';

/** An entity of one article, before articles are joined. */
export interface FoundEntity {
  /** Deterministic id of model/ids. */
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  /** False for what only common nouns name: "former islanders". */
  readonly named: boolean;
}

/** Where the text speaks of an entity; a group ("the two leaders") speaks of several. */
export interface FoundMention {
  readonly entities: readonly string[];
  /** Token indices, end exclusive, and the token that heads the phrase in the tree. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: MentionRecord['kind'];
  /** A place that stands for its government ("Moscow protested"): the country's id. */
  readonly governs?: string;
}

/** A person's office as the text gives it: "Japanese Foreign Minister Fumio Kishida". */
export interface FoundOffice {
  readonly person: string;
  /** Country or organization; null where the text names none. */
  readonly of: string | null;
  readonly title: string;
  /** Token indices of the phrase that says so. */
  readonly from: number;
  readonly to: number;
}

/** A date or span in the text. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly text: string;
}

/** An article with everything that claims are read from. One Document spans the whole stored text. */
export interface AnnotatedArticle {
  readonly document: Document;
  /** YYYY-MM-DD, or null where neither metadata nor text gives one. */
  readonly publishedAt: string | null;
  /** Sentence indices (into `document.sentences`) that are not prose of the article: captions, credits, navigation. */
  readonly boilerplate: ReadonlySet<number>;
  readonly entities: ReadonlyMap<string, FoundEntity>;
  readonly mentions: readonly FoundMention[];
  readonly offices: readonly FoundOffice[];
  readonly dates: readonly FoundDate[];
}

/** A claim before it has ids. Entities by id; spans are offsets into the article's text. */
export interface ClaimDraft {
  readonly sentence: number;
  readonly type: RelationshipType;
  readonly subject: string;
  readonly object: string;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly date: FoundDate | null;
  readonly title: string | null;
  readonly content: string | null;
  readonly verb: string;
  readonly saidBy: string | null;
  readonly at: string | null;
  readonly with: readonly string[];
  readonly quote: Span;
  readonly marks: {
    readonly subject: Span | null;
    readonly object: Span | null;
    readonly trigger: Span | null;
  };
  readonly rule: string;
}
