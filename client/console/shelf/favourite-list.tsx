import { ActionIcon, Button, FileButton, Group, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { counted } from '../../panels/dates';
import { CloseMark } from '../../panels/marks';
import { fromCypherFile, toCypherFile, type Named } from '../keep/cypher-file';
import { byFolder, withAdded, type Favourite } from '../keep/favourites';
import { keptFavourites } from '../keep/kept';
import { trimmed, type Draft } from '../keep/link';
import { useStored } from '../keep/stored';
import { saveFile } from '../results/save';
import { Entry } from './entry';

interface Props {
  /** What stands in the editor, to be kept. */
  readonly draft: Draft;
  readonly onOpen: (draft: Draft) => void;
}

/** Statements with names, in folders. */
export function FavouriteList({ draft, onOpen }: Props) {
  const [favourites, change] = useStored(keptFavourites);
  return (
    <>
      <KeepForm
        draft={draft}
        onKeep={(name, folder) => change((now) => withAdded(now, [{ ...trimmed(draft), name, folder }]))}
      />
      {favourites.length === 0 && <p className="shelf-empty">Name what you want to run again.</p>}
      {byFolder(favourites).map(([folder, inside]) => (
        <section key={folder} aria-label={folder === '' ? 'No folder' : folder}>
          {folder !== '' && <h4 className="shelf-head">{folder}</h4>}
          <ul className="entries">
            {inside.map((one) => (
              <Kept
                key={one.id}
                favourite={one}
                onOpen={onOpen}
                onRemove={() => change((now) => now.filter(({ id }) => id !== one.id))}
              />
            ))}
          </ul>
        </section>
      ))}
      <Files favourites={favourites} onRead={(named) => change((now) => withAdded(now, named))} />
    </>
  );
}

interface FilesProps {
  readonly favourites: readonly Favourite[];
  readonly onRead: (statements: readonly Named[]) => void;
}

/** All favourites as one .cypher file, and those of other files. */
function Files({ favourites, onRead }: FilesProps) {
  const [told, setTold] = useState('');
  const read = async (file: File | null): Promise<void> => {
    if (!file) return;
    const statements = fromCypherFile(await file.text());
    onRead(statements);
    const count = counted(statements.length, 'statement');
    setTold(
      statements.length === 0 ? `${file.name} holds no statement.` : `${count} read from ${file.name}.`,
    );
  };
  const save = () => saveFile('edgewise-favourites.cypher', toCypherFile(favourites), 'text/plain');
  const quiet = { size: 'compact-xs', variant: 'subtle', color: 'gray' } as const;
  return (
    <>
      <Group gap={4}>
        <FileButton onChange={(file) => void read(file)} accept=".cypher,.cql,.txt">
          {(props) => (
            <Button {...props} {...quiet}>
              Import .cypher
            </Button>
          )}
        </FileButton>
        {favourites.length > 0 && (
          <Button {...quiet} onClick={save}>
            Export .cypher
          </Button>
        )}
      </Group>
      <Text size="xs" className="soft" role="status">
        {told}
      </Text>
    </>
  );
}

interface KeptProps {
  readonly favourite: Favourite;
  readonly onOpen: (draft: Draft) => void;
  readonly onRemove: () => void;
}

function Kept({ favourite, onOpen, onRemove }: KeptProps) {
  const { name, cypher } = favourite;
  return (
    <Entry title={name} cypher={cypher} onOpen={() => onOpen(favourite)}>
      <ActionIcon size="sm" variant="subtle" color="gray" aria-label={`Remove ${name}`} onClick={onRemove}>
        <CloseMark />
      </ActionIcon>
    </Entry>
  );
}

function KeepForm({
  draft,
  onKeep,
}: {
  readonly draft: Draft;
  readonly onKeep: (name: string, folder: string) => void;
}) {
  const [name, setName] = useState('');
  const [folder, setFolder] = useState('');
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    onKeep(name.trim(), folder.trim());
    setName('');
  };
  const empty = draft.cypher.trim() === '' || name.trim() === '';
  return (
    <form className="keep-form" onSubmit={keep}>
      <TextInput
        size="xs"
        aria-label="Name"
        placeholder="Name of this query"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        aria-label="Folder"
        placeholder="Folder"
        value={folder}
        onChange={(event) => setFolder(event.currentTarget.value)}
      />
      <Button size="xs" variant="light" type="submit" disabled={empty}>
        Keep
      </Button>
    </form>
  );
}
