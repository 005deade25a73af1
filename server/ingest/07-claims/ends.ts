import type { EntityLabel } from '../../../model/ontology/labels';
import type { AnnotatedArticle, FoundMention } from '../annotated';
import nounWords from './rules/noun-words.json';

/** An entity at the end of a claim, and where the text says it. */
export interface ClaimEnd {
  readonly entity: string;
  readonly mention: FoundMention;
  /** Head of the phrase as it stands in the clause. */
  readonly token: number;
}

/** Whether a place stands for itself or for its government. */
export type Reading = 'actor' | 'place';

const forGovernment: ReadonlySet<string> = new Set(nounWords.forGovernment);
const transparent: ReadonlySet<string> = new Set(nounWords.transparent);

/** Finds the entities that noun phrases of one article name. */
export class Ends {
  readonly #article: AnnotatedArticle;
  readonly #byToken = new Map<number, FoundMention[]>();

  constructor(article: AnnotatedArticle) {
    this.#article = article;
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
    const mention = this.#mention(token, 0);
    if (!mention) return [];
    const ids = reading === 'actor' && mention.governs ? [mention.governs] : mention.entities;
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

  #mention(token: number, depth: number): FoundMention | undefined {
    const own = this.mentionAt(token);
    if (own || depth > 2) return own;
    const { document } = this.#article;
    const apposed = document.children(token, 'appos').map((t) => this.#mention(t.index, depth + 1));
    return apposed.find((m) => m !== undefined) ?? this.#throughNoun(token, depth);
  }

  /** "Soviet troops" → the Soviet Union; "members of the panel" → the panel; "the city of Sochi" → Sochi. */
  #throughNoun(token: number, depth: number): FoundMention | undefined {
    const { document } = this.#article;
    const { lemma } = document.token(token);
    if (forGovernment.has(lemma)) {
      const owners = document
        .children(token, 'poss', 'amod', 'compound', 'nmod')
        .map((t) => this.mentionAt(t.index))
        .filter((m) => m !== undefined)
        .filter((m) => m.entities.some((e) => this.label(e) === 'Country' || this.label(e) === 'Place'));
      if (owners[0]) return owners[0];
    }
    if (!transparent.has(lemma)) return undefined;
    const of = document.children(token, 'prep').filter((t) => t.lemma === 'of');
    return of
      .flatMap((t) => document.children(t.index, 'pobj'))
      .map((t) => this.#mention(t.index, depth + 1))
      .find((m) => m !== undefined);
  }
}
