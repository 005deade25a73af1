import { Button, Progress as Bar } from '@mantine/core';
import { counted } from '../panels/dates';
import type { Progress } from './work';

const grouped = (count: number) => count.toLocaleString('en');

function leftWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
}

/** How far it is, in articles, words, claims and time. */
function wordsOf({ done, total, words, allWords, claims }: Progress, ms: number): string {
  if (words === undefined || allWords === undefined) return `${done} of ${counted(total, 'part')}`;
  return [
    `${done} of ${counted(total, 'article')}`,
    `${grouped(words)} of ${grouped(allWords)} words`,
    counted(claims ?? 0, 'claim'),
    ...(words > 0 && words < allWords ? [leftWords((ms / words) * (allWords - words))] : []),
  ].join(' · ');
}

interface Props {
  readonly progress: Progress | null;
  /** How long it has been at work, in ms. */
  readonly ms: number;
  readonly onCancel: () => void;
}

/** An import under way. */
export function Running({ progress, ms, onCancel }: Props) {
  const share = progress
    ? ((progress.words ?? progress.done) / ((progress.allWords ?? progress.total) || 1)) * 100
    : 0;
  return (
    <div className="import-body" aria-busy>
      <Bar value={share} aria-label="Progress of the import" animated striped={false} />
      <p className="nums" role="status">
        {progress ? wordsOf(progress, ms) : 'Taking the files apart …'}
      </p>
      <p className="soft import-name">{progress?.document ?? ''}</p>
      <div className="import-foot">
        <span className="soft">What was read so far is kept, and can be undone.</span>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
