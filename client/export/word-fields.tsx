import { TextInput, Textarea } from '@mantine/core';
import type { Words } from './use-picture';

interface WordsProps {
  readonly words: Words;
  readonly credits: string;
  readonly setWords: (words: Words) => void;
  readonly setCredits: (credits: string) => void;
  /** Data for other programs has a title and no more. */
  readonly titleOnly: boolean;
}

/** What stands around the picture, and what is read aloud. */
export function WordFields({ words, credits, setWords, setCredits, titleOnly }: WordsProps) {
  const set = (name: keyof Words, value: string) => setWords({ ...words, [name]: value });
  const title = (
    <TextInput
      size="xs"
      label="Title"
      maxLength={300}
      value={words.title}
      onChange={(event) => set('title', event.currentTarget.value)}
    />
  );
  if (titleOnly) return title;
  return (
    <>
      {title}
      <TextInput
        size="xs"
        label="Subtitle"
        maxLength={300}
        value={words.subtitle}
        onChange={(event) => set('subtitle', event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label="Credits"
        maxLength={300}
        value={credits}
        onChange={(event) => setCredits(event.currentTarget.value)}
      />
      <Textarea
        size="xs"
        label="Description for those who can’t see it"
        placeholder="Made from the graph where you leave it empty"
        maxLength={2000}
        rows={3}
        value={words.description}
        onChange={(event) => set('description', event.currentTarget.value)}
      />
    </>
  );
}
