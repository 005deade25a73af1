import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EdgewiseError } from '../../model/problem';
import { projectRoot } from '../root';
import { Document, type TokenRange } from './document';
import { Kernel, Scratch, type Layer } from './kernel/kernel';
import { Lemmatizer } from './lemmas';
import { Vocabulary } from './lexeme';
import { Names } from './names';
import { Parser } from './parser';
import type { Pipeline } from './pipeline';
import { Ruler, type TaggedToken } from './ruler';
import { openTensors } from './safetensors';
import { WIDTH } from './known-words';
import { Tok2Vec } from './tok2vec';
import { Tokenizer, type RawToken } from './tokenizer';

/** A loaded model. Not safe for two texts at once, which one thread never reads anyway. */
export interface Language {
  /** Tokens, tags, trees, lemmas and names of a text. Deterministic. */
  read(text: string): Document;
}

/**
 * Loads spaCy's small English model.
 * @param folder holds weights.safetensors and pipeline.json; default: the model in the repository.
 * @throws EdgewiseError `internal` when a file is missing or broken, with the way out.
 */
export function loadLanguage(folder = join(projectRoot(), 'models', 'en_core_web_sm-3.8.0')): Language {
  const pipeline = JSON.parse(open(folder, 'pipeline.json').toString('utf8')) as Pipeline;
  const tensors = openTensors(open(folder, 'weights.safetensors'));
  const part = (name: string) => (tensor: string) => tensors(`${name}.${tensor}`);
  const kernel = new Kernel();
  const parts = {
    tokenizer: new Tokenizer(pipeline.tokenizer),
    vocabulary: new Vocabulary(pipeline),
    shared: new Tok2Vec(kernel, pipeline.shared, part('shared')),
    own: new Tok2Vec(kernel, pipeline.own, part('own')),
    tagger: kernel.layer(tensors('tagger.W'), tensors('tagger.b')),
    parser: new Parser(kernel, pipeline.parserMoves, part('parser')),
    names: new Names(kernel, pipeline.nerMoves, part('ner')),
    ruler: new Ruler(pipeline.ruler),
    lemmatizer: new Lemmatizer(pipeline.lemmas),
  };
  const tagScores = new Scratch(kernel);
  const tags = (vectors: number, count: number): string[] =>
    bestTags(kernel, parts.tagger, vectors, count, tagScores, pipeline.tags);
  return {
    read(text) {
      const raw = parts.tokenizer.tokens(text);
      if (raw.length === 0) return new Document({ text, tokens: [], names: [], sentences: [] });
      const lexemes = raw.map((t) => parts.vocabulary.lexeme(t.text, t.norm));
      const vectors = parts.shared.run(raw, lexemes);
      const tag = tags(vectors, raw.length);
      const { head, label, starts } = parts.parser.run(vectors, lexemes);
      const tagged = raw.map((t, i): TaggedToken => ({
        text: t.text,
        isSpace: lexemes[i]?.isSpace ?? false,
        tag: tag[i] ?? '',
        dep: label[i] ?? '',
        pos: '',
        morph: '',
        lemma: '',
      }));
      parts.ruler.run(tagged);
      for (const t of tagged) t.lemma ||= parts.lemmatizer.lemma(t.text, t.pos, t.morph);
      const names = parts.names.run(parts.own.run(raw, lexemes), lexemes, starts);
      return new Document({ text, tokens: tokensOf(raw, tagged, head), names, sentences: ranges(starts) });
    },
  };
}

function open(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch (cause) {
    const hint = 'Restore models/ from the repository: git checkout models';
    throw new EdgewiseError('internal', `The language model lacks ${name} in ${folder}.`, hint, cause);
  }
}

function bestTags(
  kernel: Kernel,
  layer: Layer,
  vectors: number,
  count: number,
  scratch: Scratch,
  tags: readonly string[],
): string[] {
  const at = scratch.of(count * layer.outputs);
  kernel.dense(layer, vectors, WIDTH, count, at);
  const scores = kernel.floats(at, count * layer.outputs);
  return Array.from({ length: count }, (_, i) => {
    let best = 0;
    const row = i * layer.outputs;
    for (let j = 1; j < tags.length; j++) if ((scores[row + j] ?? 0) > (scores[row + best] ?? 0)) best = j;
    return tags[best] ?? '';
  });
}

function tokensOf(
  raw: readonly RawToken[],
  tagged: readonly TaggedToken[],
  head: Int32Array,
): Document['tokens'] {
  return raw.map((t, index) => ({
    index,
    text: t.text,
    start: t.start,
    end: t.start + t.text.length,
    tag: tagged[index]?.tag ?? '',
    pos: tagged[index]?.pos ?? '',
    lemma: tagged[index]?.lemma ?? '',
    head: head[index] ?? index,
    dep: tagged[index]?.dep ?? '',
  }));
}

function ranges(starts: Uint8Array): TokenRange[] {
  const from: number[] = [];
  starts.forEach((start, i) => {
    if (start === 1) from.push(i);
  });
  return from.map((start, i) => ({ from: start, to: from[i + 1] ?? starts.length }));
}
