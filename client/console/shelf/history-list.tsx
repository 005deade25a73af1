import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readableMs, rowsInWords } from '../run/answer';
import { keptHistory } from '../keep/kept';
import { found, type Past } from '../keep/history';
import type { Draft } from '../keep/link';
import { useStored } from '../keep/stored';
import { Entry } from './entry';

/** How many are drawn; the search reaches the others. */
const MOST = 100;

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

const noteOf = ({ at, rows, ms }: Past): string =>
  [
    day.format(new Date(at)),
    rows === null ? 'no answer' : rowsInWords(rows),
    ms === null ? null : readableMs(ms),
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** What was run in this browser, newest first. */
export function HistoryList({ onOpen }: { readonly onOpen: (draft: Draft) => void }) {
  const [history, change] = useStored(keptHistory);
  const [words, setWords] = useState('');
  const shown = found(history, words);
  if (history.length === 0) return <p className="shelf-empty">What you run is kept here, in this browser.</p>;
  return (
    <>
      <TextInput
        size="xs"
        aria-label="Search the history"
        placeholder="Search the history"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {shown.length === 0 && <p className="shelf-empty">No statement holds “{words}”.</p>}
      <ul className="entries">
        {shown.slice(0, MOST).map((past) => (
          <Entry
            key={`${past.at} ${past.cypher}`}
            title=""
            note={noteOf(past)}
            cypher={past.cypher}
            onOpen={() => onOpen(past)}
          />
        ))}
      </ul>
      {shown.length > MOST && (
        <p className="shelf-empty">{shown.length - MOST} older ones: search for them.</p>
      )}
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => change(() => [])}>
        Clear the history
      </Button>
    </>
  );
}
