import { NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import {
  kindOf,
  noParameter,
  parameterKinds,
  type Parameter,
  type ParameterKind,
  type Parameters,
} from './typed';

interface Props {
  readonly names: readonly string[];
  readonly given: Parameters;
  /** What is wrong, by name; shown once it was tried to run. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (name: string, parameter: Parameter) => void;
  readonly onRun: () => void;
}

const hints: Readonly<Record<ParameterKind, string>> = {
  text: 'any text',
  number: '2',
  boolean: 'true',
  date: '2017-03-20',
  list: '["Japan", "Russia"]',
  map: '{"name": "Japan"}',
  null: '',
};

/** A field for each `$name` of the statement. */
export function ParameterFields({ names, given, errors, onChange, onRun }: Props) {
  if (names.length === 0) return null;
  return (
    <div className="parameters" role="group" aria-label="Parameters">
      {names.map((name) => (
        <Field
          key={name}
          name={name}
          parameter={given[name] ?? noParameter}
          error={errors[name]}
          onChange={(parameter) => onChange(name, parameter)}
          onRun={onRun}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly name: string;
  readonly parameter: Parameter;
  readonly error: string | undefined;
  readonly onChange: (parameter: Parameter) => void;
  readonly onRun: () => void;
}

function Field({ name, parameter, error, onChange, onRun }: FieldProps) {
  const id = useId();
  const kind = kindOf(parameter);
  return (
    <div className="parameter">
      <label htmlFor={id} title={`$${name}`}>
        ${name}
      </label>
      <TextInput
        id={id}
        size="xs"
        value={kind === 'null' && parameter.kind === 'null' ? '' : parameter.text}
        disabled={parameter.kind === 'null'}
        placeholder={hints[kind]}
        error={error}
        spellCheck={false}
        onChange={(event) => onChange({ ...parameter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onRun();
        }}
      />
      <NativeSelect
        size="xs"
        variant="unstyled"
        aria-label={`Type of $${name}`}
        value={kind}
        data={[...parameterKinds]}
        onChange={(event) => {
          const chosen = parameterKinds.find((one) => one === event.currentTarget.value);
          onChange({ ...parameter, kind: chosen ?? null });
        }}
      />
    </div>
  );
}
