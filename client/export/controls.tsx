import { Checkbox, Select } from '@mantine/core';
import { formatGroups, isData } from './formats';
import { Choice, Field } from './fields';
import type { Settings } from './settings';
import { SizeField } from './size-field';

interface Props {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly hasSelection: boolean;
}

/** The choices of a dialog row: what is kept, and what it is called. */
const choices = {
  what: [
    ['all', 'Everything'],
    ['screen', 'On screen'],
  ],
  selection: [['selection', 'Selection']],
  ground: [
    ['white', 'White'],
    ['paper', 'Paper'],
    ['dark', 'Dark'],
    ['none', 'None'],
  ],
  tones: [
    ['full', 'Full'],
    ['grey', 'Grey-safe'],
  ],
  names: [
    ['0.75', 'Small'],
    ['1', 'As on screen'],
    ['1.4', 'Large'],
  ],
} as const;

/** What stands with the graph. */
function Company({ settings, change }: Omit<Props, 'hasSelection'>) {
  const tick = (name: 'legend' | 'words' | 'cite' | 'date' | 'embedFont', words: string) => (
    <Checkbox
      size="xs"
      label={words}
      checked={settings[name]}
      onChange={(event) => change({ [name]: event.currentTarget.checked })}
    />
  );
  return (
    <Field words="With the picture">
      {tick('legend', 'Legend')}
      {tick('cite', 'Numbered sources')}
      {tick('words', 'Words on edges')}
      {tick('date', 'Today’s date')}
      {settings.format === 'svg' && tick('embedFont', 'Embed the font')}
    </Field>
  );
}

function FormatField({ settings, change }: Omit<Props, 'hasSelection'>) {
  return (
    <Field words="Format">
      <Select
        size="xs"
        aria-label="Format"
        allowDeselect={false}
        maxDropdownHeight={420}
        value={settings.format}
        data={formatGroups}
        onChange={(chosen) => chosen && change({ format: chosen })}
      />
    </Field>
  );
}

/** How large, in which colours, and what stands with it. */
function Drawing({ settings, change }: Omit<Props, 'hasSelection'>) {
  const { ground, tones, names } = settings;
  return (
    <>
      <SizeField {...{ settings, change }} />
      <Choice
        words="Ground"
        value={ground}
        data={choices.ground}
        onChange={(value) => change({ ground: value })}
      />
      <Choice
        words="Colours"
        value={tones}
        data={choices.tones}
        onChange={(value) => change({ tones: value })}
      />
      <Choice
        words="Names"
        value={String(names)}
        data={choices.names.map(([value, words]) => [value as string, words] as const)}
        onChange={(value) => change({ names: Number(value) })}
      />
      <Company {...{ settings, change }} />
    </>
  );
}

/** What is saved and as what; of a picture also how it is drawn. */
export function Controls({ settings, change, hasSelection }: Props) {
  const { what, format } = settings;
  const whats = hasSelection ? [...choices.what, ...choices.selection] : choices.what;
  return (
    <>
      <Choice words="What" value={what} data={whats} onChange={(value) => change({ what: value })} />
      <FormatField {...{ settings, change }} />
      {!isData(format) && <Drawing {...{ settings, change }} />}
    </>
  );
}
