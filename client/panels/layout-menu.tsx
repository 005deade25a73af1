import { Button, Menu, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { tidyings } from '../../layout/tidy';
import { layoutKinds } from '../../layout/types';
import { layoutWords, tidyWords, type Words } from '../state/layout-words';
import type { Layouts } from '../state/layouts';
import './layout-menu.css';
import { toolbarButton } from './toolbar-button';

interface Props {
  readonly layouts: Layouts;
  /** Nodes that are selected. */
  readonly selected: number;
}

/** The layouts and what tidies by hand; while one is at work, how far it is and the way to stop it. */
export function LayoutMenu({ layouts, selected }: Props) {
  const { running, stop } = layouts;
  if (running)
    return (
      <Button
        {...toolbarButton}
        className="layout-stop nums"
        onClick={stop}
        title="What has moved stays moved"
      >
        Stop · {Math.round(running.done * 100)} %
      </Button>
    );
  return (
    <Menu width={320} position="top-start" shadow="md" radius={12} offset={10}>
      <Menu.Target>
        <Button {...toolbarButton} title="Lay out anew, align, distribute">
          Layout
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="layouts">
        <Choices layouts={layouts} selected={selected} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Choices({ layouts, selected }: Props) {
  const several = selected > 1;
  const [of, setOf] = useState(several ? 'selected' : 'all');
  return (
    <>
      {several && (
        <SegmentedControl
          fullWidth
          size="xs"
          mb={4}
          aria-label="What is laid out"
          value={of}
          onChange={setOf}
          data={[
            { value: 'selected', label: `The ${selected} selected` },
            { value: 'all', label: 'Everything' },
          ]}
        />
      )}
      {layoutKinds.map((kind) => (
        <Choice key={kind} words={layoutWords[kind]} onClick={() => layouts.run(kind, of === 'selected')} />
      ))}
      <Menu.Divider />
      {tidyings.map((how) => (
        <Menu.Item
          key={how}
          className="layouts-item"
          disabled={how !== 'snap' && !several}
          onClick={() => layouts.tidy(how)}
        >
          {tidyWords[how]}
        </Menu.Item>
      ))}
      {!several && <p className="soft layouts-note">Select several nodes to align or distribute them.</p>}
    </>
  );
}

function Choice({ words: { name, told }, onClick }: { readonly words: Words; readonly onClick: () => void }) {
  return (
    <Menu.Item className="layouts-item" onClick={onClick}>
      <span className="layouts-name">{name}</span>
      <span className="layouts-told">{told}</span>
    </Menu.Item>
  );
}
