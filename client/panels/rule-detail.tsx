import { Checkbox, ColorInput, NativeSelect, TextInput } from '@mantine/core';
import type { StyleRule } from '../../model/style-rules';
import { iconNames } from '../../picture/appearance/icons';
import { palettes } from '../../picture/appearance/palette';

interface Props {
  readonly rule: StyleRule;
  readonly onChange: (rule: StyleRule) => void;
}

/** The value that is the same for all, or how values are spread. */
export function RuleDetail({ rule, onChange }: Props) {
  const { sets, source } = rule;
  if (source.by === 'value')
    return (
      <SameForAll
        sets={sets}
        value={source.value}
        onChange={(value) => onChange({ ...rule, source: { by: 'value', value } })}
      />
    );
  if (sets === 'caption' || sets === 'icon') return null;
  return (
    <div className="rule-checks">
      <Checkbox
        size="xs"
        label="By rank"
        title="Spread by order instead of value, so that one giant does not make all others alike"
        checked={rule.ranked}
        onChange={(event) => onChange({ ...rule, ranked: event.currentTarget.checked })}
      />
      {sets === 'colour' && (
        <Checkbox
          size="xs"
          label="Numbers as names"
          title="A colour for each number: communities, years"
          checked={rule.asNames}
          onChange={(event) => onChange({ ...rule, asNames: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}

interface SameProps {
  readonly sets: StyleRule['sets'];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function SameForAll({ sets, value, onChange }: SameProps) {
  if (sets === 'colour')
    return (
      <ColorInput
        size="xs"
        aria-label="Colour"
        format="hex"
        swatches={[...palettes.light.categories]}
        value={value}
        onChange={onChange}
      />
    );
  if (sets === 'icon')
    return (
      <NativeSelect
        size="xs"
        aria-label="Icon"
        data={[...iconNames]}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  const label = sets === 'caption' ? 'Text' : 'Pixels';
  return (
    <TextInput
      size="xs"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
