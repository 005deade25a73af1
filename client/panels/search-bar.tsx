import { Combobox, Kbd, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { Node } from '../../model/api/graph';
import { fetchHits } from '../api/calls';
import { labelOf } from '../state/scene';
import { SearchMark } from './marks';
import { ShapeMark } from './shape-mark';

/** Typing pauses of this many ms are asked about. */
const PAUSE_MS = 90;
const CYPHER = /^\s*(match|optional\s+match|return|unwind|with|call|show)\b/i;

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onPick: (node: Node) => void;
  readonly onCypher: (cypher: string) => void;
}

/** The one bar: a name finds its node, Cypher goes to the query panel. */
export function SearchBar({ input, onPick, onCypher }: Props) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const isCypher = CYPHER.test(text);
  const { data, error } = useQuery({
    queryKey: ['hits', asked],
    queryFn: ({ signal }) => fetchHits(asked, signal),
    enabled: asked !== '' && !isCypher,
    placeholderData: keepPreviousData,
  });
  const hits = asked === '' ? [] : (data?.hits ?? []);
  const pick = (ref: string) => {
    const hit = hits.find(({ node }) => node.ref === ref);
    if (hit) onPick(hit.node);
    setText('');
    combobox.closeDropdown();
    input.current?.blur();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') input.current?.blur();
    if (event.key !== 'Enter') return;
    const [best] = hits;
    if (isCypher) {
      onCypher(text);
      setText('');
    } else if (best && combobox.getSelectedOptionIndex() < 0) pick(best.node.ref);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} shadow="md" radius={12} offset={6}>
      <Combobox.Target>
        <TextInput
          ref={input}
          value={text}
          placeholder="Search a name, or type Cypher"
          aria-label="Search a name, or type Cypher"
          leftSection={<SearchMark />}
          rightSection={<Kbd size="xs">/</Kbd>}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={press}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options aria-label="Names">
          {hits.map(({ node, matched }) => (
            <Hit key={node.ref} node={node} matched={matched} />
          ))}
          {isCypher && <Combobox.Empty>Enter opens it in the query panel.</Combobox.Empty>}
          {error && <Combobox.Empty>{error.message}</Combobox.Empty>}
          {!isCypher && !error && data && asked !== '' && hits.length === 0 && (
            <Combobox.Empty>Nothing is called “{asked}”. Try a surname or a country.</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Hit({ node, matched }: { readonly node: Node; readonly matched: string }) {
  return (
    <Combobox.Option value={node.ref}>
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
