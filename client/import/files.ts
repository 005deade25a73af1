import { broughtAs, isTable, type Brought } from './sort-files';

/** A file that was dropped or chosen. */
export interface Chosen {
  readonly name: string;
  readonly file: File;
  readonly as: Brought;
}

/** How much of a table is looked at to tell what it is, in bytes. */
const HEAD = 4_000;

/** The largest file that the server takes, in bytes. */
export const LARGEST = 20 * 1024 ** 2;

/** Names are how articles are told apart: two files of one name get a number. */
function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = name.replace(/(\.[^.]*)?$/, ` (${n})$1`);
  taken.add(free);
  return free;
}

/** What files are. Hidden ones, which come with a folder, are left out. */
export async function lookAt(files: readonly File[]): Promise<Chosen[]> {
  const looked = files.map(async (file): Promise<Chosen> => {
    const name = file.webkitRelativePath || file.name;
    const head = isTable(name) ? await file.slice(0, HEAD).text() : '';
    return { name, file, as: broughtAs(name, head) };
  });
  const isHidden = (name: string) => name.split('/').some((part) => part.startsWith('.'));
  return (await Promise.all(looked)).filter(({ name }) => !isHidden(name));
}

/** More files beside those that are there, each under a name of its own. */
export function withMore(there: readonly Chosen[], more: readonly Chosen[]): Chosen[] {
  const taken = new Set(there.map(({ name }) => name));
  return [...there, ...more.map((chosen) => ({ ...chosen, name: unique(chosen.name, taken) }))];
}

/** The bytes of a file in base64, as JSON carries them. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () =>
      reject(new Error(`${file.name} cannot be read from the disk.`, { cause: reader.error }));
    reader.readAsDataURL(file);
  });
}

/** One request's worth, in bytes and in files. */
const BATCH_BYTES = 24 * 1024 ** 2;
const BATCH_FILES = 200;

/** Cuts files into runs that fit a request each. */
export function batches(files: readonly Chosen[]): Chosen[][] {
  const all: Chosen[][] = [];
  let size = Infinity;
  for (const chosen of files) {
    const last = all.at(-1);
    size += chosen.file.size;
    if (last && size <= BATCH_BYTES && last.length < BATCH_FILES) last.push(chosen);
    else {
      all.push([chosen]);
      size = chosen.file.size;
    }
  }
  return all;
}
