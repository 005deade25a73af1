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

/** What the text has spoken of, in its order, to look back from a pronoun. */
export class Discourse {
  readonly document: Document;
  readonly book: EntityBook;
  readonly #spoken: Spoken[] = [];
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
      this.#spoken.push({
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

  /** The one entity spoken of at a head token; null for none or several. */
  entityAt(head: number): string | null {
    const all = this.#spoken.filter((s) => s.head === head);
    return all.length === 1 ? (all[0]?.entity ?? null) : null;
  }

  inSentence(sentence: number): Spoken[] {
    return this.#spoken.filter((s) => s.sentence === sentence);
  }

  /** What was spoken of before a token, at most `back` sentences ago, the latest last. */
  before(token: number, back: number): Spoken[] {
    const now = this.sentenceAt(Math.min(token, this.document.tokens.length - 1));
    return this.#spoken.filter((s) => s.head < token && now - s.sentence <= back);
  }
}
