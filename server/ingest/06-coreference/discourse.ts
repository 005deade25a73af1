import type { EntityLabel } from '../../../model/ontology/labels';
import type { Document } from '../../language/document';
import type { FoundMention } from '../annotated';
import type { EntityBook } from '../05-entities/entity-book';

/** Where the text spoke of one entity, as far as it has been read. */
export interface Spoken {
  readonly entity: string;
  readonly label: EntityLabel;
  readonly named: boolean;
  readonly head: number;
  readonly sentence: number;
  /** Subject of its clause, or joined to one. */
  readonly subject: boolean;
  /** Owner or adjective: "Japan's minister", "Japanese minister". */
  readonly inside: boolean;
}

const SUBJECT = /^nsubj/;
/** Sentences over which a text still knows what it spoke of: more than a news article has. */
export const FAR = 100;

/** What the text has spoken of, in its order, to look back from a pronoun. */
export class Discourse {
  readonly document: Document;
  readonly book: EntityBook;
  /** By sentence, and by the head of the phrase, so that looking back costs the same in a long article. */
  readonly #bySentence = new Map<number, Spoken[]>();
  readonly #byHead = new Map<number, Spoken[]>();
  readonly #sentenceAt: Int32Array;

  constructor(document: Document, book: EntityBook) {
    this.document = document;
    this.book = book;
    this.#sentenceAt = new Int32Array(document.tokens.length);
    document.sentences.forEach((s, i) => this.#sentenceAt.fill(i, s.from, s.to));
  }

  sentenceAt(token: number): number {
    return this.#sentenceAt[token] ?? 0;
  }

  isSubject(head: number): boolean {
    let token = this.document.token(head);
    for (let i = 0; token.dep === 'conj' && i < 6; i++) token = this.document.token(token.head);
    return SUBJECT.test(token.dep);
  }

  /** Remembers a mention; a group counts for each of its members. */
  speak(mention: FoundMention): void {
    const { dep } = this.document.token(mention.head);
    for (const id of mention.entities) {
      const entity = this.book.get(id);
      if (!entity) continue;
      this.#remember({
        entity: id,
        label: entity.label,
        named: entity.named,
        head: mention.head,
        sentence: this.sentenceAt(mention.head),
        subject: this.isSubject(mention.head),
        inside: /^(amod|compound|nmod|poss)$/.test(dep),
      });
    }
  }

  #remember(spoken: Spoken): void {
    for (const [map, key] of [
      [this.#bySentence, spoken.sentence],
      [this.#byHead, spoken.head],
    ] as const) {
      const others = map.get(key);
      if (others) others.push(spoken);
      else map.set(key, [spoken]);
    }
  }

  /** The one entity spoken of at a head token; null for none or several. */
  entityAt(head: number): string | null {
    const all = this.#byHead.get(head) ?? [];
    return all.length === 1 ? (all[0]?.entity ?? null) : null;
  }

  inSentence(sentence: number): Spoken[] {
    return [...(this.#bySentence.get(sentence) ?? [])];
  }

  /** Everything that was spoken of, in the order of the sentences. */
  get all(): Spoken[] {
    return [...this.#bySentence].sort(([a], [b]) => a - b).flatMap(([, spoken]) => spoken);
  }

  /** What was spoken of before a token, at most `back` sentences ago, the latest last. */
  before(token: number, back: number): Spoken[] {
    const now = this.sentenceAt(Math.min(token, this.document.tokens.length - 1));
    const found: Spoken[] = [];
    for (let sentence = Math.max(0, now - back); sentence <= now; sentence++)
      for (const s of this.#bySentence.get(sentence) ?? []) if (s.head < token) found.push(s);
    return found;
  }
}
