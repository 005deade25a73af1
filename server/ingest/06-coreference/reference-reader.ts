import type { Document, Token } from '../../language/document';
import type { FoundMention, FoundOffice } from '../annotated';
import type { FoundEntities } from '../05-entities/find-entities';
import type { OfficePhrase } from '../05-entities/offices';
import { Discourse } from './discourse';
import { groupAt, membersOf } from './groups';
import { counterpartTitle, isPartySeat, ownedBy } from './owned-offices';
import { knownLeader, personPhraseOf } from './person-phrases';
import { bodyOf, personOf } from './pronouns';
import { theyMean } from './plural-pronouns';
import { holderOf, isDefinite } from './role-phrases';
import { governmentOf, shortPhraseOf } from './short-phrases';
import { quotedTokens, speakerOf } from './speakers';

/** Reads an article once, first word to last, and understands references by what went before. */
export class ReferenceReader {
  readonly mentions: FoundMention[] = [];
  readonly offices: FoundOffice[];
  readonly #document: Document;
  readonly #discourse: Discourse;
  readonly #found: FoundEntities;
  readonly #roles: ReadonlyMap<number, OfficePhrase>;
  /** Holders by the token of their office: "the president of Brazil, Lula". */
  readonly #stated: ReadonlyMap<number, string>;
  readonly #main: string | null;
  readonly #people: ReadonlyMap<number, string>;
  readonly #boilerplate: ReadonlySet<number>;
  readonly #quoted: ReadonlySet<number>;
  readonly #names: ReadonlyMap<number, FoundMention>;

  constructor(
    document: Document,
    found: FoundEntities,
    roles: ReadonlyMap<number, OfficePhrase>,
    main: string | null,
    known: { offices: readonly FoundOffice[]; people: ReadonlyMap<number, string> },
    boilerplate: ReadonlySet<number>,
  ) {
    this.#boilerplate = boilerplate;
    this.#document = document;
    this.#found = found;
    this.#discourse = new Discourse(document, found.book);
    this.#roles = roles;
    this.#stated = new Map(found.offices.flatMap((o) => (o.person === null ? [] : [[o.head, o.person]])));
    this.#main = main;
    this.#names = new Map(found.mentions.filter((m) => m.kind === 'name').map((m) => [m.head, m]));
    this.#quoted = quotedTokens(document);
    this.offices = [...known.offices];
    this.#people = known.people;
  }

  read(): void {
    const byHead = new Map(this.#found.mentions.map((m) => [m.head, m]));
    const phrases = new Map<number, OfficePhrase[]>();
    for (const o of this.#found.offices) {
      const at = Math.max(o.head, o.owner ?? 0);
      phrases.set(at, [...(phrases.get(at) ?? []), o]);
    }
    for (const token of this.#document.tokens) {
      const mention = byHead.get(token.index);
      const understood = mention && mention.kind !== 'nominal' ? mention : this.#reference(token, mention);
      if (understood) {
        this.mentions.push(understood);
        if (!this.#boilerplate.has(this.#discourse.sentenceAt(token.index)))
          this.#discourse.speak(understood);
      }
      for (const office of phrases.get(token.index) ?? []) this.#office(office);
    }
  }

  /** An office by a name: with its owner or counterpart understood. */
  #office(phrase: OfficePhrase): void {
    const { person, from, to } = phrase;
    if (person === null) return;
    const { title, of } = this.#understood(phrase);
    if (title !== null) this.offices.push({ person, of, title, from, to });
  }

  #understood(phrase: OfficePhrase): { title: string | null; of: string | null } {
    const counterpart = /\bcounterparts?$/.test(phrase.title);
    const owner = this.#owner(
      counterpart ? (this.#pronounBefore(phrase.from) ?? phrase.owner) : phrase.owner,
    );
    if (counterpart) {
      const title = owner === null ? null : counterpartTitle(this.offices, owner);
      return { title, of: phrase.of };
    }
    // "His predecessor" held his office, where he holds it.
    const same = /\b(predecessor|successor)$/.test(phrase.title) && owner !== null;
    const title = same ? counterpartTitle(this.offices, owner) : phrase.title;
    const of =
      phrase.of ?? (owner === null ? null : ownedBy(this.#discourse, this.offices, phrase.title, owner));
    return { title, of: isPartySeat(phrase.title, of) ? null : of };
  }

  #pronounBefore(from: number): number | null {
    for (let i = from; i >= Math.max(0, from - 2); i--) if (this.#document.token(i).tag === 'PRP$') return i;
    return null;
  }

  #owner(token: number | null): string | null {
    if (token === null) return null;
    const pronoun = this.#document.token(token);
    if (!/\$$/.test(pronoun.tag)) return this.#discourse.entityAt(token);
    return personOf(this.#discourse, pronoun, null) ?? bodyOf(this.#discourse, pronoun);
  }

  /** What a token that is no name refers to; its own noun phrase when it refers to nothing known. */
  #reference(token: Token, phrase: FoundMention | undefined): FoundMention | null {
    const to = (entities: string[], kind: FoundMention['kind'], from = token.index): FoundMention => ({
      entities,
      from: phrase?.from ?? from,
      to: token.index + 1,
      head: token.index,
      kind,
    });
    if (token.pos === 'PRON' || /^PRP/.test(token.tag)) {
      const they = theyMean(this.#discourse, token);
      if (they.length > 0) return to(they, 'pronoun');
      const one = this.#pronoun(token);
      return one === null ? null : to([one], 'pronoun');
    }
    const group = groupAt(this.#document, token);
    if (group) {
      const members = membersOf(this.#discourse, group, this.offices);
      if (members.length > 0) return { ...to(members, 'nominal'), from: group.from };
    }
    const stated = this.#stated.get(token.index);
    if (stated !== undefined && !/^(compound|nmod|amod|attr|oprd)$/.test(token.dep))
      return to([stated], 'nominal');
    const role = this.#roles.get(token.index);
    const holder = role ? this.#holder(role) : null;
    if (holder !== null) return to([holder], 'nominal', role?.from);
    const person = personPhraseOf(this.#discourse, token, this.offices);
    if (person !== null) return to([person], 'nominal');
    const body = governmentOf(this.#discourse, token) ?? shortPhraseOf(this.#discourse, token, this.#main);
    if (body !== null) return to([body], 'nominal');
    return this.#explained(token) ?? phrase ?? null;
  }

  #pronoun(token: Token): string | null {
    const quoted = this.#quoted.has(token.index);
    if (/^(i|me|my|we|our|us)$/i.test(token.text)) return quoted ? this.#speaker(token.index) : null;
    const speaker = quoted ? this.#speaker(token.index) : null;
    return personOf(this.#discourse, token, speaker) ?? bodyOf(this.#discourse, token);
  }

  #speaker(token: number): string | null {
    return speakerOf(this.#document, this.#people, this.#quoted, token);
  }

  #holder(phrase: OfficePhrase): string | null {
    if (!isDefinite(this.#document, phrase)) return null;
    const { title, of } = this.#understood(phrase);
    if (title === null || (of === null && phrase.owner !== null)) return null;
    return (
      holderOf(this.offices, title, of, phrase.from) ??
      knownLeader(this.#discourse, title, of ?? this.#main, this.offices)
    );
  }

  /** "The carmaker Tesla", "his lawyer, Nelio Machado": a noun explained by a name is that name. */
  #explained(token: Token): FoundMention | null {
    const name = this.#document.children(token.index, 'appos').map((t) => this.#named(t.index))[0];
    if (!name || !/^NNS?$/.test(token.tag) || name.entities.length !== 1) return null;
    return {
      entities: name.entities,
      from: token.index,
      to: token.index + 1,
      head: token.index,
      kind: 'nominal',
    };
  }

  #named(head: number): FoundMention | undefined {
    return this.#names.get(head);
  }
}
