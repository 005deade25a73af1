import type { Document, Token } from '../../language/document';
import { officeWord } from '../../lexicon/offices';
import nounWords from './rules/noun-words.json';
import objectControl from './rules/object-control.json';
import { isPredicate, isRelativePronoun, particleOf, prepositionalPhrases } from './phrases';
import type { PrepositionalPhrase } from './phrases';

/** A verb with those who take part, by what they do and not by where they stand: passives are turned round. */
export interface Clause {
  readonly head: Token;
  readonly particle: string | null;
  readonly passive: boolean;
  /** Heads of noun phrases: who acts; who stands as grammatical subject; what is acted on; to whom. */
  readonly subject: readonly number[];
  readonly surface: readonly number[];
  readonly object: readonly number[];
  readonly indirect: readonly number[];
  readonly attributes: readonly number[];
  readonly phrases: readonly PrepositionalPhrase[];
}

const naming: ReadonlySet<string> = new Set(nounWords.naming);
const controllers: ReadonlySet<string> = new Set(objectControl.verbs);

/** Reads clauses from the trees of one document, each verb once. */
export class Clauses {
  readonly #document: Document;
  readonly #known = new Map<number, Clause>();
  readonly #open = new Set<number>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The clause that a verb heads. Subjects are inherited over coordination, control and participles. */
  at(verb: number): Clause {
    const known = this.#known.get(verb);
    if (known) return known;
    this.#open.add(verb);
    const clause = this.#build(this.#document.token(verb));
    this.#open.delete(verb);
    this.#known.set(verb, clause);
    return clause;
  }

  #build(head: Token): Clause {
    const document = this.#document;
    const passive = this.#isPassive(head);
    const surface = this.#surface(head);
    const titled = this.#titled(head.index);
    const direct = [
      ...this.#nouns(head.index, 'dobj').filter((i) => !titled.has(i)),
      ...[...titled.values()].flat(),
      ...this.#misjoined(head.index),
    ].map((i) => this.#antecedent(i));
    const phrases = [
      ...this.#bearers(head).flatMap((i) => prepositionalPhrases(document, i)),
      ...this.#namingPhrases(direct),
    ];
    const agents = phrases.filter((p) => p.name === 'by').flatMap((p) => p.objects);
    const gap = direct.length === 0 && !passive ? this.#relativeGap(head) : [];
    return {
      head,
      particle: particleOf(document, head.index),
      passive,
      subject: passive ? agents : surface,
      surface,
      object: passive ? [...surface, ...direct] : [...direct, ...gap],
      indirect: this.#nouns(head.index, 'dative').filter((i) => document.token(i).pos !== 'ADP'),
      attributes: [...this.#nouns(head.index, 'attr', 'oprd', 'acomp'), ...titled.keys()],
      phrases,
    };
  }

  /** The verb and its auxiliaries: the parser may hang a subject or a phrase on "was" in "was re-elected". */
  #bearers(head: Token): number[] {
    return [head, ...this.#document.children(head.index, 'aux', 'auxpass')].map((t) => t.index);
  }

  /** "deployed a system called THAAD in South Korea": the phrase hangs on the naming and belongs to the verb. */
  #namingPhrases(objects: readonly number[]): PrepositionalPhrase[] {
    const document = this.#document;
    return objects
      .flatMap((i) => document.children(i, 'acl'))
      .filter((t) => naming.has(t.lemma))
      .flatMap((t) => [t, ...document.children(t.index, 'oprd', 'dobj', 'attr')])
      .flatMap((t) => prepositionalPhrases(document, t.index));
  }

  /** "met Li on Wednesday and Xi on Friday": a person whom the parser joins to a day or place belongs to the verb. */
  #misjoined(verb: number): number[] {
    const document = this.#document;
    const kindOf = (i: number) => document.names.find((n) => i >= n.from && i < n.to)?.label;
    const whenAndWhere = document
      .children(verb, 'prep')
      .flatMap((t) => document.children(t.index, 'pobj'))
      .filter((t) => /^(DATE|TIME|GPE|LOC)$/.test(kindOf(t.index) ?? ''));
    return [document.token(verb), ...whenAndWhere]
      .flatMap((t) => document.children(t.index, 'conj'))
      .filter((t) => kindOf(t.index) === 'PERSON')
      .map((t) => t.index);
  }

  /** "named Ana Roe special envoy": the parser hangs the one named on what she is named. */
  #titled(verb: number): ReadonlyMap<number, number[]> {
    const document = this.#document;
    const bare = document
      .children(verb, 'oprd', 'dobj')
      .filter((t) => t.tag === 'NN' && document.child(t.index, 'det', 'poss') === undefined);
    const named = bare.map((t): [number, number[]] => [
      t.index,
      document
        .children(t.index, 'nmod', 'compound')
        .filter((c) => c.tag === 'NNP' && officeWord(t.text) !== '')
        .map((c) => c.index),
    ]);
    return new Map(named.filter(([, people]) => people.length > 0));
  }

  #nouns(head: number, ...deps: string[]): number[] {
    return this.#document
      .children(head, ...deps)
      .flatMap((t) => this.#document.conjuncts(t.index))
      .filter((t) => !isPredicate(t))
      .map((t) => t.index);
  }

  #isPassive(head: Token): boolean {
    const document = this.#document;
    if (document.child(head.index, 'auxpass', 'nsubjpass')) return true;
    if (head.tag !== 'VBN' || document.child(head.index, 'nsubj', 'aux')) return false;
    if (head.dep === 'acl' || head.dep === 'advcl') return true;
    if (document.child(head.index, 'agent')) return true;
    const above = document.head(head.index);
    if (head.dep !== 'conj' || !above || !isPredicate(above)) return false;
    return this.#isPassive(above) && !document.child(head.index, 'dobj');
  }

  #surface(head: Token): readonly number[] {
    const own = this.#bearers(head)
      .flatMap((i) => this.#document.children(i, 'nsubj', 'nsubjpass'))
      .filter((t) => t.index !== head.index)
      .flatMap((t) => this.#document.conjuncts(t.index))
      .filter((t) => !isPredicate(t))
      .map((t) => this.#antecedent(t.index));
    const all = own.length > 0 ? own : this.#inherited(head);
    return [...all, ...this.#alike(head)];
  }

  /** "Chile backed the plan, as did Peru": who did the same. */
  #alike(head: Token): number[] {
    const document = this.#document;
    return document
      .children(head.index, 'advcl')
      .filter((t) => t.lemma === 'do' && document.tokens[t.index - 1]?.text.toLowerCase() === 'as')
      .flatMap((t) => this.#nouns(t.index, 'nsubj'));
  }

  #inherited(head: Token): readonly number[] {
    const above = this.#document.head(head.index);
    if (!above) return [];
    if (head.dep === 'acl' || head.dep === 'relcl') return this.#fromNoun(head, above);
    if (head.dep === 'pcomp') {
      const governor = this.#document.head(above.index);
      if (!governor) return [];
      return isPredicate(governor) ? this.#surfaceOf(governor) : this.#owner(governor);
    }
    // "Is ready to visit": the adjective's subject is the verb's.
    const linking = above.pos === 'ADJ' ? this.#document.head(above.index) : undefined;
    if (linking && isPredicate(linking) && head.dep === 'xcomp') return this.#surfaceOf(linking);
    if (!isPredicate(above)) return [];
    if (head.dep === 'xcomp' || (head.dep === 'advcl' && controllers.has(above.lemma)))
      return this.#controlled(above);
    return ['conj', 'advcl', 'dep', 'ccomp'].includes(head.dep) && this.#lacksSubject(head)
      ? this.#surfaceOf(above)
      : [];
  }

  /** A coordinate or adverbial clause shares the subject; a finite complement ("said ...") has its own. */
  #lacksSubject(head: Token): boolean {
    if (head.dep !== 'ccomp') return true;
    return this.#document.children(head.index, 'aux').some((t) => t.text.toLowerCase() === 'to');
  }

  #surfaceOf(verb: Token): readonly number[] {
    return this.#open.has(verb.index) ? [] : this.at(verb.index).surface;
  }

  #controlled(above: Token): readonly number[] {
    if (this.#open.has(above.index)) return [];
    const clause = this.at(above.index);
    if (!controllers.has(above.lemma) || clause.passive) return clause.surface;
    const prepositions = clause.phrases.filter((p) => ['on', 'upon', 'for', 'to', 'with'].includes(p.name));
    const governed = [...clause.object, ...clause.indirect, ...prepositions.flatMap((p) => p.objects)];
    return governed.length > 0 ? governed : clause.surface;
  }

  /** "islands seized by", "troops fighting in", "a decision to leave": what the noun does in the clause below it. */
  #fromNoun(head: Token, noun: Token): readonly number[] {
    const infinitive = this.#document.children(head.index, 'aux').some((t) => t.text.toLowerCase() === 'to');
    if (infinitive && head.dep === 'acl') return this.#owner(noun);
    return [noun.index];
  }

  /** Whose noun it is: its possessor, else the subject of the verb that it is an object of. */
  #owner(noun: Token): readonly number[] {
    const possessor = this.#nouns(noun.index, 'poss');
    if (possessor.length > 0) return possessor;
    const above = this.#document.head(noun.index);
    return above && isPredicate(above) && noun.dep !== 'nsubj' ? this.#surfaceOf(above) : [];
  }

  /** "which" and "who" stand for the noun that their clause hangs on. */
  #antecedent(index: number): number {
    const token = this.#document.token(index);
    if (!isRelativePronoun(token)) return index;
    const clause = [token, ...this.#document.ancestors(index)].find((t) => t.dep === 'relcl');
    return clause ? clause.head : index;
  }

  /** "the deal Kerry signed": the noun above a relative clause that has a subject but no object. */
  #relativeGap(head: Token): number[] {
    if (head.dep !== 'relcl' || !this.#document.child(head.index, 'nsubj')) return [];
    // "Peru, whose soldiers fight", "the town where he lives": the noun above is no object.
    if (this.#document.subtree(head.index).some((t) => t.tag === 'WP$' || t.tag === 'WRB')) return [];
    const own = this.#document.children(head.index, 'nsubj');
    return own.some((t) => isRelativePronoun(t)) ? [] : [head.head];
  }
}
