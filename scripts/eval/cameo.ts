import { readFileSync } from 'node:fs';

/** One phrase of the dictionary: the words that must stand behind its verb, and what it then tells. */
interface Pattern {
  readonly words: readonly ReadonlySet<string>[];
  readonly code: string;
}

/** CAMEO's verb dictionary: the code of a verb by itself, and of a verb with certain words. */
export interface CameoVerbs {
  code(lemma: string, words: ReadonlySet<string>): string | null;
}

const SKIPPED = /^(a|an|the|of|to|in|on|for|with|at|by|from|and|its|their)$/;
const forms = (word: string): string[] => {
  const plain = word.replace(/_$/, '').replaceAll('_', ' ').toLowerCase();
  return [plain, plain.replace(/ies$/, 'y'), plain.replace(/s$/, '')];
};

function synonyms(lines: readonly string[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  let open: Set<string> | null = null;
  for (const line of lines) {
    const name = /^&(\w+)/.exec(line)?.[1];
    if (name) sets.set(name.replace(/_$/, ''), (open = new Set()));
    else if (line.startsWith('+')) forms(line.slice(1).trim()).forEach((form) => open?.add(form));
    else open = null;
  }
  return sets;
}

function patternOf(line: string, sets: ReadonlyMap<string, ReadonlySet<string>>): Pattern | null {
  const match = /^- (.*?)\s+\[:?(\d{2,4})/.exec(line);
  if (!match) return null;
  const [, text = '', code = ''] = match;
  if (!text.startsWith('*')) return null;
  const words = (text.slice(1).match(/&?[A-Z_]+/g) ?? [])
    .filter((word) => !SKIPPED.test(word.toLowerCase()))
    .map((word) =>
      word.startsWith('&')
        ? (sets.get(word.slice(1).replace(/_$/, '')) ?? new Set<string>())
        : new Set(forms(word)),
    );
  return words.length === 0 ? null : { words, code };
}

/** Reads the dictionary of openeventdata/petrarch2 (MIT). */
export function readCameo(path: string): CameoVerbs {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trimEnd());
  const sets = synonyms(lines);
  const verbs = new Map<string, { code: string | null; patterns: Pattern[] }>();
  let block: { code: string | null; patterns: Pattern[] } = { code: null, patterns: [] };
  for (const line of lines) {
    const head = /^---\s+\S+\s+\[:?(\d{2,4})?/.exec(line);
    const verb = /^([A-Z][A-Z-]+)\s*(?:\{[^}]*\})?\s*(?:\[:?(\d{2,4}))?/.exec(line);
    const pattern = line.startsWith('- ') ? patternOf(line, sets) : null;
    if (head) block = { code: head[1] ?? null, patterns: [] };
    else if (pattern) block.patterns.push(pattern);
    else if (verb?.[1]) {
      const { patterns } = block;
      verbs.set(verb[1].toLowerCase(), { code: verb[2] ?? block.code, patterns });
    }
  }
  return {
    code(lemma, words) {
      const entry = verbs.get(lemma);
      if (!entry) return null;
      const fits = entry.patterns.filter((p) =>
        p.words.every((set) => [...set].some((form) => words.has(form))),
      );
      const best = fits.sort((a, b) => b.words.length - a.words.length)[0];
      return best?.code ?? entry.code;
    },
  };
}
