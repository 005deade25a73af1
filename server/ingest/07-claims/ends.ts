import type { EntityLabel } from '../../../model/ontology/labels';
import { isPersonNoun } from '../../lexicon/head-words';
import type { Document } from '../../language/document';
import type { AnnotatedArticle, FoundMention } from '../annotated';
import nounWords from './rules/noun-words.json';
import places from './rules/place-nouns.json';

/** An entity at the end of a claim, and where the text says it. */
export interface ClaimEnd {
  readonly entity: string;
  readonly mention: FoundMention;
  /** Head of the phrase as it stands in the clause. */
  readonly token: number;
}

/**
 * Whether a place stands for itself or for its government; what somebody does ("Iran's policy") may stand for whose
 * conduct it is, where a type judges conduct.
 */
export type Reading = 'actor' | 'place' | 'conduct';

const forGovernment: ReadonlySet<string> = new Set(nounWords.forGovernment);
const transparent: ReadonlySet<string> = new Set(nounWords.transparent);
const conduct: ReadonlySet<string> = new Set(nounWords.conduct);
const eventParts: ReadonlySet<string> = new Set(nounWords.eventParts);
const topics: ReadonlySet<string> = new Set(nounWords.topics);
const topicPrepositions: ReadonlySet<string> = new Set(nounWords.topicPrepositions);
const naming: ReadonlySet<string> = new Set(nounWords.naming);
const placeNouns: ReadonlySet<string> = new Set([...places.towns, ...places.regions]);
const OF: ReadonlySet<string> = new Set(['of']);
/** "Researchers at", "agents of" an organization. */
const AT: ReadonlySet<string> = new Set(['at', 'of', 'from', 'with']);

/** Finds the entities that noun phrases of one article name. */
export class Ends {
  readonly document: Document;
  readonly #article: AnnotatedArticle;
  readonly #byToken = new Map<number, FoundMention[]>();

  constructor(article: AnnotatedArticle) {
    this.#article = article;
    this.document = article.document;
    for (const mention of article.mentions)
      for (let i = mention.from; i < mention.to; i++)
        this.#byToken.set(i, [...(this.#byToken.get(i) ?? []), mention]);
  }

  /** Label of an entity; undefined for an id that the article lacks. */
  label(entity: string): EntityLabel | undefined {
    return this.#article.entities.get(entity)?.label;
  }

  /** The entities of the phrase headed by `token`; empty where it names none. */
  at(token: number, reading: Reading): ClaimEnd[] {
    const mention =
      (reading === 'conduct' ? this.#whoseConduct(token) : undefined) ?? this.#mention(token, 0);
    if (!mention) return [];
    const ids = reading !== 'place' && mention.governs ? [mention.governs] : mention.entities;
    return ids.map((entity) => ({ entity, mention, token }));
  }

  /** The mention that a token heads or stands in. */
  mentionAt(token: number): FoundMention | undefined {
    const around = this.#byToken.get(token) ?? [];
    const wide = (a: FoundMention, b: FoundMention) => b.to - b.from - (a.to - a.from);
    return (
      around.filter((m) => m.head === token).sort(wide)[0] ??
      around.filter((m) => m.kind !== 'adjective' && m.kind !== 'nominal' && m.to > token).sort(wide)[0]
    );
  }

  /** Whether an entity has a name of its own. */
  isNamed(entity: string): boolean {
    return this.#article.entities.get(entity)?.named === true;
  }

  #mention(token: number, depth: number): FoundMention | undefined {
    const own = this.mentionAt(token);
    if (depth > 2 || (own && this.#names(own))) return own;
    return this.#apposed(token, depth) ?? this.#throughNoun(token, depth) ?? own;
  }

  #names(mention: FoundMention): boolean {
    return mention.entities.some((e) => this.isNamed(e));
  }

  /** "his boss, Wang Yi", "a shield called THAAD". */
  #apposed(token: number, depth: number): FoundMention | undefined {
    const { document } = this.#article;
    const called = document
      .children(token, 'acl')
      .filter((t) => naming.has(t.lemma))
      .flatMap((t) => document.children(t.index, 'oprd', 'dobj', 'attr'));
    return [...document.children(token, 'appos'), ...called]
      .map((t) => this.#mention(t.index, depth + 1))
      .find((m) => m !== undefined && this.#names(m));
  }

  /** "Soviet troops" → the Soviet Union; "members of the panel" → the panel; "the city of Sochi" → Sochi. */
  #throughNoun(token: number, depth: number): FoundMention | undefined {
    const { lemma, tag } = this.#article.document.token(token);
    const behind = this.#actsFor(token);
    if (behind) return behind;
    const named = this.#namedKind(token) ?? this.#partOf(token);
    if (named) return named;
    if (topics.has(lemma)) return this.#below(token, depth, topicPrepositions);
    if (isPersonNoun(lemma)) {
      const staff = this.#phrases(token, depth, AT).find(
        (m) => this.label(m.entities[0] ?? '') === 'Organization',
      );
      if (staff && this.#names(staff)) return staff;
    }
    if (tag === 'CD') return this.#phrases(token, depth, OF)[0];
    if (!transparent.has(lemma)) return undefined;
    return this.#below(token, depth, OF) ?? (eventParts.has(lemma) ? this.#eventOf(token, depth) : undefined);
  }

  /** "The first round of consultations", "the opening ceremony of the fair": the event, named or not. */
  #eventOf(token: number, depth: number): FoundMention | undefined {
    return this.#phrases(token, depth, OF).find((m) => this.label(m.entities[0] ?? '') === 'Event');
  }

  /** "Soviet troops" → the Soviet Union; "Hezbollah guerrillas", "NASA engineers" → Hezbollah, NASA. */
  #actsFor(token: number): FoundMention | undefined {
    const { lemma, tag } = this.document.token(token);
    const owners = this.#owners(token);
    if (forGovernment.has(lemma)) {
      const state = owners.find((m) => this.#isState(m));
      if (state) return state;
    }
    const staff = tag === 'NNS' && (forGovernment.has(lemma) || isPersonNoun(lemma));
    return staff ? owners.find((m) => this.#names(m) && this.#isBody(m)) : undefined;
  }

  #isBody(mention: FoundMention): boolean {
    return mention.kind === 'name' && this.label(mention.entities[0] ?? '') === 'Organization';
  }

  /** "Haiti's efforts", "the Bush administration's policies": judging them judges Haiti and Bush's country. */
  #whoseConduct(token: number): FoundMention | undefined {
    if (!conduct.has(this.document.token(token).lemma)) return undefined;
    return [
      ...this.document.children(token, 'poss'),
      ...this.document.children(token, 'amod', 'compound', 'nmod'),
    ]
      .map((t) => this.#mention(t.index, 1))
      .find((m) => m !== undefined && this.#names(m));
  }

  /** "the THAAD missile system" → THAAD; "the Crimea region" → Crimea: a name before the noun that says its kind. */
  #namedKind(token: number): FoundMention | undefined {
    const own = this.mentionAt(token)?.entities[0];
    const kind = own === undefined ? undefined : this.label(own);
    const { tag, lemma } = this.#article.document.token(token);
    const fits = (entity: string) => {
      const label = this.label(entity);
      if (label === 'Place') return !tag.endsWith('S') && placeNouns.has(lemma);
      return label === 'Weapon' || (label === kind && label !== 'Country');
    };
    return this.#article.document
      .children(token, 'compound', 'nmod')
      .map((t) => this.mentionAt(t.index))
      .find((m) => m?.kind === 'name' && m.entities.some((e) => this.isNamed(e) && fits(e)));
  }

  /** "THAAD's radar" → THAAD: what belongs to a weapon is spoken of as the weapon. */
  #partOf(token: number): FoundMention | undefined {
    return this.#article.document
      .children(token, 'poss')
      .map((t) => this.mentionAt(t.index))
      .find((m) => m?.entities.some((e) => this.isNamed(e) && this.label(e) === 'Weapon'));
  }

  #owners(token: number): FoundMention[] {
    return this.#article.document
      .children(token, 'poss', 'amod', 'compound', 'nmod')
      .map((t) => this.mentionAt(t.index))
      .filter((m) => m !== undefined);
  }

  #isState(mention: FoundMention): boolean {
    return mention.entities.some((e) => this.label(e) === 'Country' || this.label(e) === 'Place');
  }

  #below(token: number, depth: number, prepositions: ReadonlySet<string>): FoundMention | undefined {
    return this.#phrases(token, depth, prepositions).find((m) => this.#names(m));
  }

  #phrases(token: number, depth: number, prepositions: ReadonlySet<string>): FoundMention[] {
    const { document } = this.#article;
    const related = document.children(token, 'acl').filter((t) => t.lemma === 'relate');
    return [token, ...related.map((t) => t.index)]
      .flatMap((t) => document.children(t, 'prep'))
      .filter((t) => prepositions.has(t.lemma))
      .flatMap((t) => document.children(t.index, 'pobj'))
      .map((t) => this.#mention(t.index, depth + 1))
      .filter((m) => m !== undefined);
  }
}
