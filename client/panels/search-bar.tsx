import { Combobox, Kbd, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { SearchResponse } from '../../model/api/explore';
import type { Node } from '../../model/api/graph';
import { fetchHits } from '../api/calls';
import { labelOf } from '../../model/scene';
import { SearchMark } from './marks';
import { ShapeMark } from './shape-mark';

/** Typing pauses of this many ms are asked about. */
const PAUSE_MS = 90;
const CYPHER = /^\s*(match|optional\s+match|return|unwind|with|call|show)\b/i;

type Hit = SearchResponse['hits'][number];

const look = {
  placeholder: 'Search a name, or type Cypher',
  'aria-label': 'Search a name, or type Cypher',
  leftSection: <SearchMark />,
  rightSection: <Kbd size="xs">/</Kbd>,
} as const;

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onPick: (node: Node) => void;
  readonly onCypher: (cypher: string) => void;
}

interface Finding {
  readonly hits: readonly Hit[];
  /** What stands below the field where there is no hit to show. */
  readonly note: string | null;
}

/** What the typed text finds, once the typing pauses. */
function useHits(text: string): Finding {
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const isCypher = CYPHER.test(text);
  const { data, error } = useQuery({
    queryKey: ['hits', asked],
    queryFn: ({ signal }) => fetchHits(asked, signal),
    enabled: asked !== '' && !isCypher,
    placeholderData: keepPreviousData,
  });
  if (isCypher) return { hits: [], note: 'Enter opens it in the query panel.' };
  if (error) return { hits: [], note: error.message };
  const hits = asked === '' ? [] : (data?.hits ?? []);
  const nothing = data !== undefined && asked !== '' && hits.length === 0;
  return { hits, note: nothing ? `Nothing is called “${asked}”. Try a surname or a country.` : null };
}

/** The one bar: a name finds its node, Cypher goes to the query panel. */
export function SearchBar({ input, onPick, onCypher }: Props) {
  const [text, setText] = useState('');
  const { hits, note } = useHits(text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const done = () => {
    setText('');
    combobox.closeDropdown();
    input.current?.blur();
  };
  const pick = (ref: string) => {
    const hit = hits.find(({ node }) => node.ref === ref);
    if (hit) onPick(hit.node);
    done();
  };
  const press = (event: KeyboardEvent) => {
    const [best] = hits;
    if (event.key === 'Escape') input.current?.blur();
    else if (event.key === 'Enter' && CYPHER.test(text)) {
      onCypher(text);
      done();
    } else if (event.key === 'Enter' && best && combobox.getSelectedOptionIndex() < 0) pick(best.node.ref);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} shadow="md" radius={12} offset={6}>
      <Combobox.Target>
        <TextInput
          ref={input}
          value={text}
          {...look}
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
          {hits.map((hit) => (
            <HitOption key={hit.node.ref} {...hit} />
          ))}
          {note !== null && <Combobox.Empty>{note}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function HitOption({ node, matched }: Hit) {
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
