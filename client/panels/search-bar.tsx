import { Combobox, Kbd, Pill, Text, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Node } from '../../model/api/graph';
import { labelOf } from '../../model/scene';
import type { Hit } from '../api/find';
import { isCypher, useFinding, type Finding, type Pair } from '../state/asking';
import { SearchMark } from './marks';
import './search-bar.css';
import { ShapeMark } from './shape-mark';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Where a path is to begin, while its end is asked for. */
  readonly from: Node | null;
  readonly onForget: () => void;
  readonly onPick: (node: Node) => void;
  readonly onWhy: (pair: Pair) => void;
  readonly onCypher: (cypher: string) => void;
}

/** The choice that an option stands for: "why 0", or a node's ref after "node ". */
function choose(value: string, { hits, pairs }: Finding, { from, onPick, onWhy }: Props): void {
  if (value.startsWith('why ')) {
    const pair = pairs[Number(value.slice(4))];
    if (pair) onWhy(pair);
    return;
  }
  const node = hits.find((hit) => `node ${hit.node.ref}` === value)?.node;
  if (node && from) onWhy([from, node]);
  else if (node) onPick(node);
}

/** Runs once what was waited for is there. */
function useWhenSettled(settled: boolean, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (settled) latest.current();
  }, [settled]);
}

const look = {
  placeholder: 'Search a name, two names, or type Cypher',
  'aria-label': 'Search a name, two names, or type Cypher',
  leftSection: <SearchMark />,
  rightSection: <Kbd size="xs">/</Kbd>,
} as const;

/** What is typed, what it finds, and what the keys do. */
function useBar(props: Props) {
  const { input, from, onForget, onCypher } = props;
  const [text, setText] = useState('');
  const finding = useFinding(text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [hurried, setHurried] = useState(false);
  const done = () => {
    setHurried(false);
    setText('');
    onForget();
    combobox.closeDropdown();
    input.current?.blur();
  };
  const pick = (value: string) => {
    choose(value, finding, props);
    done();
  };
  const pickFirst = () => {
    const [pair, hit] = [finding.pairs[0], finding.hits[0]];
    if (pair && !from) pick('why 0');
    else if (hit) pick(`node ${hit.node.ref}`);
  };
  // Enter before the answer takes the first of what comes.
  useWhenSettled(hurried && finding.settled, pickFirst);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') done();
    else if (event.key === 'Backspace' && text === '') onForget();
    else if (event.key === 'Enter' && isCypher(text)) {
      onCypher(text);
      done();
    } else if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0) {
      if (finding.settled) pickFirst();
      else setHurried(true);
    }
  };
  const type = (typed: string) => {
    setText(typed);
    setHurried(false);
    combobox.openDropdown();
  };
  return { text, finding, combobox, pick, press, type };
}

/** The one bar: a name finds its node, two names ask why they are connected, Cypher goes to the console. */
export function SearchBar(props: Props) {
  const { input, from, onForget } = props;
  const { text, finding, combobox, pick, press, type } = useBar(props);
  return (
    <Combobox store={combobox} onOptionSubmit={pick} shadow="md" radius={12} offset={6}>
      <Combobox.Target>
        <TextInput
          className="bar"
          ref={input}
          value={text}
          {...(from ? fromLook(from, onForget) : look)}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={press}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Choices finding={finding} paired={from === null} />
      </Combobox.Dropdown>
    </Combobox>
  );
}

const fromLook = (from: Node, onForget: () => void) =>
  ({
    placeholder: 'to which name?',
    'aria-label': `Path from ${from.caption} to`,
    leftSection: (
      <Pill className="bar-from" withRemoveButton onRemove={onForget}>
        from {from.caption}
      </Pill>
    ),
    leftSectionWidth: 190,
    leftSectionPointerEvents: 'all',
  }) as const;

function Choices({ finding, paired }: { readonly finding: Finding; readonly paired: boolean }) {
  const { hits, pairs, note } = finding;
  return (
    <Combobox.Options aria-label="Names">
      {paired &&
        pairs.map(([one, other], i) => (
          <Combobox.Option key={`${one.ref} ${other.ref}`} value={`why ${i}`}>
            <span className="why-hit">
              <span className="soft">Why connected?</span>
              <ShapeMark label={labelOf(one)} size={13} />
              <b>{one.caption}</b>
              <span className="soft">and</span>
              <ShapeMark label={labelOf(other)} size={13} />
              <b>{other.caption}</b>
            </span>
          </Combobox.Option>
        ))}
      {hits.map((hit) => (
        <HitOption key={hit.node.ref} {...hit} />
      ))}
      {note !== null && <Combobox.Empty>{note}</Combobox.Empty>}
    </Combobox.Options>
  );
}

function HitOption({ node, matched }: Hit) {
  return (
    <Combobox.Option value={`node ${node.ref}`}>
      <span className="hit">
        <ShapeMark label={labelOf(node)} />
        <Text span size="sm" fw={500} truncate>
          {node.caption}
        </Text>
        <Text span size="xs" className="soft" truncate>
          {matched === node.caption ? labelOf(node) : `${labelOf(node)} · “${matched}”`}
        </Text>
      </span>
    </Combobox.Option>
  );
}
