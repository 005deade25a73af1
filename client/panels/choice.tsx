import { NativeSelect } from '@mantine/core';

interface Props<T> {
  /** What is chosen, for those who do not see where it stands. */
  readonly label: string;
  readonly data: readonly (string | { readonly value: string; readonly label: string })[];
  readonly value: string;
  /** What a choice makes. */
  readonly put: (value: string) => T;
  readonly onChange: (made: T) => void;
}

/** One of several choices within a row: a filter's property, what a style rule sets. */
export function Choice<T>({ label, data, value, put, onChange }: Props<T>) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      data={[...data]}
      value={value}
      onChange={(event) => onChange(put(event.currentTarget.value))}
    />
  );
}
