import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { ViewSummary } from '../../model/api/views';
import type { Explorer } from '../state/explorer';
import { linkTo } from '../state/opening';
import { useViews, type Views } from '../state/views';
import { counted, readableDate } from './dates';
import { Failure } from './failure';
import { PanelHead } from './panel-head';
import { CloseMark } from './marks';
import { Waiting } from './waiting';

interface Props {
  readonly explorer: Explorer;
  readonly onClose: () => void;
}

/** Pictures that were kept under a name, and the link that opens this one elsewhere. */
export function ViewsPanel({ explorer, onClose }: Props) {
  const views = useViews(explorer);
  return (
    <section aria-label="Views">
      <PanelHead title="Views" onClose={onClose} closing="Close the views" />
      <div className="section">
        <Text size="sm" className="soft" mb={12}>
          A view keeps what is on the canvas, where it stands and how it is shown.{' '}
          {views.inBrowser && 'This graph is only read, so its views are kept in this browser.'}
        </Text>
        <Save views={views} />
        <Share explorer={explorer} />
      </div>
      <Saved explorer={explorer} views={views} />
      <div className="section">
        <Text size="sm" className="soft" mb={10}>
          The canvas is kept by itself between visits.
        </Text>
        <Button size="xs" variant="default" onClick={() => void explorer.showOverview()}>
          Start afresh with the overview
        </Button>
      </div>
    </section>
  );
}

function Save({ views }: { readonly views: Views }) {
  const [name, setName] = useState('');
  const trimmed = name.trim();
  const replaces = views.list?.some((view) => view.name === trimmed) === true;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (trimmed !== '') void views.save(trimmed).then((saved) => saved && setName(''));
  };
  return (
    <form onSubmit={submit}>
      <Group gap={8} align="flex-end" wrap="nowrap">
        <TextInput
          size="xs"
          style={{ flex: 1 }}
          label="Save this picture as"
          placeholder="Who met whom in 2016"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={trimmed === ''}>
          {replaces ? 'Replace' : 'Save'}
        </Button>
      </Group>
    </form>
  );
}

/** A link longer than this is broken in two by some mail programs, in characters. */
const LONG = 2000;

function Share({ explorer }: { readonly explorer: Explorer }) {
  const [link, setLink] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const make = async () => {
    const made = await explorer.told(() => linkTo(explorer.scene));
    setLink(made);
    // Browsers refuse the clipboard to pages that are not safe or not asked: the link stands there to be copied.
    setCopied(made !== null && (await navigator.clipboard.writeText(made).then(ok, refused)));
  };
  return (
    <div className="share">
      <Button size="xs" variant="default" onClick={() => void make()}>
        Copy a link to this picture
      </Button>
      {link !== null && (
        <>
          <TextInput
            size="xs"
            mt={8}
            readOnly
            aria-label="Link to this picture"
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Text size="xs" className="soft" mt={4} role="status">
            {copied ? 'Copied. ' : 'Copy it from here. '}
            {counted(link.length, 'character')}
            {link.length > LONG && ': some mail programs break so long a link in two'}. It opens this picture
            in any Edgewise that holds the same articles.
          </Text>
        </>
      )}
    </div>
  );
}

const ok = () => true;
const refused = () => false;

function Saved({ explorer, views }: { readonly explorer: Explorer; readonly views: Views }) {
  if (views.error) return <Failure error={views.error} />;
  if (!views.list) return <Waiting lines={3} />;
  return (
    <div className="section">
      <h3 className="section-head">Saved</h3>
      {views.list.length === 0 && <Text size="sm">None yet.</Text>}
      {views.list.map((view) => (
        <SavedRow key={view.name} view={view} views={views} explorer={explorer} />
      ))}
    </div>
  );
}

interface RowProps {
  readonly view: ViewSummary;
  readonly views: Views;
  readonly explorer: Explorer;
}

function SavedRow({ view, views, explorer }: RowProps) {
  const { name, savedAt, nodes, edges } = view;
  const open = async () => {
    const saved = await explorer.told((signal) => views.open(name, signal));
    if (saved) await explorer.open(saved.view, `Open “${name}”`, name);
  };
  return (
    <div className="saved-view">
      <button type="button" className="saved-open" onClick={() => void open()}>
        <span className="saved-name">{name}</span>
        <span className="soft nums">
          {counted(nodes, 'node')} · {counted(edges, 'edge')} · {readableDate(savedAt.slice(0, 10))}
        </span>
      </button>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={`Delete the view “${name}”`}
        onClick={() => void views.remove(name)}
      >
        <CloseMark />
      </ActionIcon>
    </div>
  );
}
