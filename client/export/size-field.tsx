import { NumberInput, Select } from '@mantine/core';
import { Field } from './fields';
import { presets, units } from './presets';
import type { Settings } from './settings';

interface Props {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

/** What the server draws at most and at least, in CSS pixels. */
const [LEAST, MOST] = [80, 8000];

/** Width and height of one's own, in pixels or millimetres. */
function OwnSize({ settings: { unit, width, height }, change }: Props) {
  const scale = units[unit];
  const side = (label: string, value: number, set: (pixels: number) => void) => (
    <NumberInput
      size="xs"
      label={label}
      value={Math.round((value / scale) * 10) / 10}
      min={Math.ceil(LEAST / scale)}
      max={Math.floor(MOST / scale)}
      onChange={(given) => {
        const pixels = Number(given) * scale;
        if (pixels >= LEAST && pixels <= MOST) set(pixels);
      }}
    />
  );
  return (
    <div className="export-row">
      {side('Width', width, (pixels) => change({ width: pixels }))}
      {side('Height', height, (pixels) => change({ height: pixels }))}
      <Select
        size="xs"
        label="Unit"
        allowDeselect={false}
        value={unit}
        data={['px', 'mm']}
        onChange={(chosen) => change({ unit: chosen === 'mm' ? 'mm' : 'px' })}
      />
    </div>
  );
}

const sizes = [
  ...presets.map(({ name, words }) => ({ value: name, label: words })),
  { value: 'own', label: 'Own size' },
];

/** A preset or a size of one's own, and how fine pixels are. */
export function SizeField({ settings, change }: Props) {
  const { preset, format, dpi } = settings;
  const choose = (name: string | null) => {
    const chosen = presets.find((one) => one.name === name);
    change(chosen ? { preset: chosen.name, width: chosen.width, height: chosen.height } : { preset: 'own' });
  };
  return (
    <Field words="Size">
      <Select
        size="xs"
        aria-label="Size"
        allowDeselect={false}
        value={preset}
        data={sizes}
        onChange={choose}
      />
      {preset === 'own' && <OwnSize {...{ settings, change }} />}
      {(format === 'png' || format === 'jpg') && (
        <Select
          size="xs"
          label="Dots to the inch"
          allowDeselect={false}
          value={String(dpi)}
          data={['96', '192', '300', '600']}
          onChange={(chosen) => change({ dpi: Number(chosen ?? 192) })}
        />
      )}
    </Field>
  );
}
