import type { IngestReport, ModelReport } from '../../model/api/ingest';
import { exitCode, type ExitCode, type Terminal } from './outcome';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the language model did, and what it took. */
export function modelText({
  model,
  calls,
  cached,
  tokens,
  claims,
  agreed,
  dropped,
  failed,
}: ModelReport): string {
  const refused = Object.values(dropped).reduce((sum, count) => sum + count, 0);
  const reasons = Object.entries(dropped)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} for its ${what}`);
  return [
    `${model}: ${plural(claims, 'claim', 'claims')} more, ${agreed} found by both; ` +
      `${refused} not taken${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}; ` +
      `${plural(tokens, 'token', 'tokens')} in ${plural(calls, 'call', 'calls')}, ${cached} answered from the cache`,
    ...failed.map(({ document, reason }) => `${document}: read by the rules alone. ${reason}`),
  ].join('\n');
}

/** What an ingest did, for people: one line, and one more for each text that was given twice. */
export function reportText(report: IngestReport): string {
  const articles = [
    `${report.added} added`,
    ...(report.replaced > 0 ? [`${report.replaced} replaced`] : []),
    ...(report.unchanged > 0 ? [`${report.unchanged} unchanged`] : []),
    ...(report.failed.length > 0 ? [`${report.failed.length} failed`] : []),
  ];
  const total =
    report.added + report.replaced + report.unchanged + report.duplicates.length + report.failed.length;
  return [
    `${plural(total, 'article', 'articles')}: ${articles.join(', ')}; ` +
      `${plural(report.entities, 'entity', 'entities')} and ${plural(report.claims, 'claim', 'claims')} ` +
      `of ${plural(report.words, 'word', 'words')} in ${(report.ms / 1000).toFixed(1)} s`,
    ...(report.model ? [modelText(report.model)] : []),
    ...report.duplicates.map(({ document, sameAs }) => `${document}: the same text as ${sameAs}, read once`),
  ].join('\n');
}

/** Each failed input on stderr, with its reason and the way out. */
export function tellFailures(failed: IngestReport['failed'], { err }: Pick<Terminal, 'err'>): void {
  for (const { document, reason, hint } of failed)
    err.write(`${document}: ${reason}${hint === undefined ? '' : ` ${hint}`}\n`);
}

/** 0 all read, 3 some failed, 1 nothing could be read. */
export function codeOf(report: Pick<IngestReport, 'failed'>, given: number): ExitCode {
  if (report.failed.length === 0) return exitCode.done;
  return report.failed.length < given ? exitCode.someFailed : exitCode.failed;
}
