/** A language model that reads beside the rules, where the user has set one up. */
export interface ModelSettings {
  /** Base address of an OpenAI-compatible API, as "http://127.0.0.1:11434/v1". */
  readonly url: string;
  readonly key: string | undefined;
  readonly model: string;
  /** Tokens that one run may use, sent and received. */
  readonly budget: number;
  /** Where answers are kept, so that the same text is never paid for twice. */
  readonly cacheFolder: string;
}
