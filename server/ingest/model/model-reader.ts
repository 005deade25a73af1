import type { ModelReport } from '../../../model/api/ingest';
import { EdgewiseError } from '../../../model/problem';
import type { ArticleReading, ClaimRecord } from '../../../model/reading';
import { shortHash } from '../08-resolve/fingerprint';
import { accept, type Refusal } from './accept';
import { readAnswer, type Proposed } from './answer';
import { ask, estimate, usualPatience, type Patience } from './ask';
import { diskCache } from './cache';
import { merge } from './merge';
import { questionsAbout, type Question } from './prompt';
import type { ModelSettings } from './settings';

/** Raised when the question or the gate changes what is taken, so that the same articles are read anew. */
const VERSION = 'edgewise-model/1';

/** A second reader of the same articles. */
export interface ModelReader {
  /** What the key of a reading becomes when the model reads too: switched on or off, articles are read anew. */
  inputsOf(inputs: string): string;
  /** The reading with the model's claims beside the rules'; the reading as it is where the model failed. */
  improve(reading: ArticleReading, signal?: AbortSignal): Promise<ArticleReading>;
  /** What it did so far in this run. */
  report(): ModelReport;
}

const noReport = (model: string): ModelReport => ({
  ...{ model, calls: 0, cached: 0, tokens: 0, claims: 0, agreed: 0 },
  dropped: { form: 0, end: 0, kind: 0, quote: 0, sentence: 0 },
  failed: [],
});

class Reader implements ModelReader {
  readonly #settings: ModelSettings;
  readonly #patience: Patience;
  readonly #cache;
  #report: ModelReport;

  constructor(settings: ModelSettings, patience: Patience) {
    this.#settings = settings;
    this.#patience = patience;
    this.#cache = diskCache(settings.cacheFolder);
    this.#report = noReport(settings.model);
  }

  inputsOf(inputs: string): string {
    return shortHash(`${inputs} ${this.#extractor}`);
  }

  get #extractor(): string {
    return `${VERSION} ${this.#settings.model}`;
  }

  report(): ModelReport {
    return this.#report;
  }

  async improve(reading: ArticleReading, signal?: AbortSignal): Promise<ArticleReading> {
    const { article } = reading;
    let proposals: Proposed[] = [];
    try {
      for (const question of questionsAbout(reading, this.#settings.model))
        proposals = [...proposals, ...(await this.#answerTo(question, signal))];
    } catch (error) {
      if (signal?.aborted) throw error;
      const reason = error instanceof EdgewiseError ? error.message : 'The answer could not be used.';
      this.#tell({ failed: [...this.#report.failed, { document: article.document, reason }] });
      return reading;
    }
    const accepted = this.#accepted(reading, proposals);
    const claims = merge(reading.claims, accepted);
    const agreed = new Set(accepted.map(({ id }) => id)).size - (claims.length - reading.claims.length);
    this.#tell({
      claims: this.#report.claims + claims.length - reading.claims.length,
      agreed: this.#report.agreed + agreed,
    });
    return { ...reading, article: { ...article, inputs: this.inputsOf(article.inputs) }, claims };
  }

  #tell(more: Partial<ModelReport>): void {
    this.#report = { ...this.#report, ...more };
  }

  #drop(what: Refusal | 'form', count = 1): void {
    const { dropped } = this.#report;
    this.#tell({ dropped: { ...dropped, [what]: dropped[what] + count } });
  }

  #accepted(reading: ArticleReading, proposals: readonly Proposed[]): ClaimRecord[] {
    return proposals.flatMap((proposal) => {
      const claim = accept(reading, proposal, this.#extractor);
      if (typeof claim !== 'string') return [claim];
      this.#drop(claim);
      return [];
    });
  }

  /** Asks once more where the answer is not JSON; a second bad one fails the article. */
  async #answerTo(question: Question, signal?: AbortSignal): Promise<Proposed[]> {
    const kept = await this.#cache.get(question);
    const known = kept === null ? null : readAnswer(kept);
    if (known) {
      this.#tell({ cached: this.#report.cached + 1 });
      this.#drop('form', known.malformed);
      return known.claims;
    }
    for (const last of [false, true]) {
      this.#spend(question);
      const said = await ask(question, this.#settings, this.#patience, signal);
      this.#tell({ calls: this.#report.calls + 1, tokens: this.#report.tokens + said.tokens });
      const read = readAnswer(said.text);
      if (read) {
        await this.#cache.put(question, said.text);
        this.#drop('form', read.malformed);
        return read.claims;
      }
      if (last) break;
    }
    throw new EdgewiseError('model-failed', 'The language model answered twice with what is not JSON.');
  }

  /** @throws EdgewiseError `model-failed` where the question alone would go beyond what a run may use */
  #spend(question: Question): void {
    const { budget } = this.#settings;
    if (this.#report.tokens + estimate(JSON.stringify(question)) > budget)
      throw new EdgewiseError('model-failed', `The budget of ${budget} tokens is spent.`);
  }
}

/** A reader by a language model. Nothing is sent before the first article is read. */
export const modelReader = (settings: ModelSettings, patience: Patience = usualPatience): ModelReader =>
  new Reader(settings, patience);
