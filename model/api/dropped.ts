import { z } from 'zod';

/** Says what a file that is handed out does not hold of what was asked for: a list of sentences, as `toldDropped` writes it. */
export const droppedHeader = 'edgewise-dropped';

const sentences = z.array(z.string());
/** A header has room for so many sentences. */
const MOST = 20;

/** Sentences as a header can hold them. */
export const toldDropped = (dropped: readonly string[]): string =>
  encodeURIComponent(JSON.stringify(dropped.slice(0, MOST)));

/** The sentences of such a header; none where there is no header. */
export const droppedIn = (header: string | null): readonly string[] =>
  header === null ? [] : sentences.parse(JSON.parse(decodeURIComponent(header)));
