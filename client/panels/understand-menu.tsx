import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { measureNames, measureWords, type MeasureName } from '../../layout/measure-words';
import type { Explorer } from '../state/explorer';
import { useMeasuring, type Measuring, type Shown } from '../state/measuring';
import { leadersOf } from '../state/leaders';
import { ofNode } from '../state/selection';
import { toolbarButton } from './toolbar-button';
import './understand-menu.css';

/** Who matters in what is seen, and how that can be shown. */
export function UnderstandMenu({ explorer }: { readonly explorer: Explorer }) {
  const [open, setOpen] = useState(false);
  const measuring = useMeasuring(explorer);
  const change = (next: boolean) => {
    setOpen(next);
    if (next) measuring.work();
  };
  return (
    <Popover
      opened={open}
      onChange={change}
      width={340}
      position="top-start"
      shadow="md"
      radius={12}
      offset={10}
      trapFocus
    >
      <Popover.Target>
        <Button
          {...toolbarButton}
          variant={open ? 'light' : 'subtle'}
          onClick={() => change(!open)}
          title="Who is connected most, who joins others, who belongs together"
        >
          Understand
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="understand" aria-label="Understand">
        {measureNames.map((name) => (
          <Measure key={name} name={name} measuring={measuring} explorer={explorer} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

interface Props {
  readonly name: MeasureName;
  readonly measuring: Measuring;
  readonly explorer: Explorer;
}

function Measure({ name, measuring, explorer: { scene, dispatch } }: Props) {
  const { found, shows, toggle } = measuring;
  const measured = found[name];
  const ways: readonly Shown[] = name === 'community' ? ['colour'] : ['size', 'colour'];
  return (
    <section className="understand-measure" aria-label={measureWords[name].name}>
      <div className="understand-head">
        <h3>{measureWords[name].name}</h3>
        {ways.map((sets) => (
          <Button
            key={sets}
            size="compact-xs"
            variant={shows(name, sets) ? 'filled' : 'default'}
            aria-pressed={shows(name, sets)}
            disabled={!measured}
            onClick={() => toggle(name, sets)}
          >
            {sets === 'size' ? 'Size' : 'Colour'}
          </Button>
        ))}
      </div>
      <p className="soft">
        {measureWords[name].told}
        {measured && measured.sample !== null && ` Estimated from ${measured.sample} of the names.`}
      </p>
      <p>
        {measured
          ? leadersOf(name, measured.values, scene).map(({ key, words, refs }) => (
              <button
                key={key}
                type="button"
                className="linklike understand-name"
                onClick={() =>
                  dispatch({
                    do: 'select',
                    selection: refs.length === 1 ? ofNode(key) : { nodes: refs, edges: [] },
                  })
                }
              >
                {words}
              </button>
            ))
          : 'Working it out …'}
      </p>
    </section>
  );
}
