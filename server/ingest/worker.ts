import { parentPort } from 'node:worker_threads';
import type { SourceArticle } from '../../model/api/ingest';
import { loadLanguage, type Language } from '../language/load';
import { failureOf } from './01-read/failure';
import { readArticle } from './read-article';
import type { ReadAnswer } from './reading-pool';

/** The worker thread: reads the articles it is sent, one by one, and answers each with its reading or its failure. */
let language: Language | null = null;

function answer(source: SourceArticle): ReadAnswer {
  try {
    language ??= loadLanguage();
    return { reading: readArticle(source, language) };
  } catch (error) {
    return { failure: failureOf(source.document, error) };
  }
}

parentPort?.on('message', (source: SourceArticle) => parentPort?.postMessage(answer(source)));
