import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';

/** Controls under one heading. */
export function Field({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <fieldset className="export-field">
      <legend>{words}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  readonly words: string;
  readonly value: T;
  readonly data: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ words, value, data, onChange }: ChoiceProps<T>) {
  return (
    <Field words={words}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={words}
        value={value}
        data={data.map(([name, label]) => ({ value: name, label }))}
        onChange={(chosen) => onChange(chosen)}
      />
    </Field>
  );
}
