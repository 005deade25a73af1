import { ActionIcon, Button, FileButton, Select, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { CloseMark } from '../panels/marks';
import { LARGEST, type Chosen } from './files';
import { isTable, type Brought } from './sort-files';
import type { Defaults } from './work';

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

interface AreaProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen, or dropped, as on the whole page; a folder brings all that is in it. */
export function DropArea({ onFiles }: AreaProps) {
  const folder = useRef<HTMLInputElement>(null);
  return (
    <div className="import-drop">
      <p className="import-lead">Drop articles or graph files here</p>
      <p className="soft">
        Text, Markdown, web pages, PDF, mails and tables of articles; GraphML, GEXF, CSV, JSON, CX2 and Cypher
        graphs.
      </p>
      <div className="import-choose">
        <FileButton multiple onChange={onFiles}>
          {(props) => (
            <Button size="xs" variant="default" {...props}>
              Choose files
            </Button>
          )}
        </FileButton>
        <Button size="xs" variant="default" onClick={() => folder.current?.click()}>
          Choose a folder
        </Button>
        <input
          ref={(input) => {
            folder.current = input;
            input?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          hidden
          aria-label="A folder of articles"
          onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
        />
      </div>
    </div>
  );
}

interface ListProps {
  readonly files: readonly Chosen[];
  readonly onChange: (files: readonly Chosen[]) => void;
}

const words = (as: Brought) => (as === null ? 'not read' : as === 'graph' ? 'a graph' : 'an article');

/** The files chosen, each with what it is taken for. */
export function FileList({ files, onChange }: ListProps) {
  const set = (name: string, as: Brought) =>
    onChange(files.map((chosen) => (chosen.name === name ? { ...chosen, as } : chosen)));
  return (
    <ul className="import-files" aria-label="Files chosen">
      {files.map(({ name, file, as }) => (
        <li key={name}>
          <span className="import-name" title={name}>
            {name}
          </span>
          <span className="soft nums">{size(file.size)}</span>
          {isTable(name) ? (
            <Select
              size="xs"
              w={112}
              aria-label={`${name} is`}
              allowDeselect={false}
              data={[
                { value: 'articles', label: 'articles' },
                { value: 'graph', label: 'a graph' },
              ]}
              value={as}
              onChange={(value) => set(name, value === 'graph' ? 'graph' : 'articles')}
            />
          ) : (
            <span className={as === null ? 'import-problem' : 'soft'}>
              {file.size > LARGEST && as === 'articles' ? 'too large' : words(as)}
            </span>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Leave out ${name}`}
            onClick={() => onChange(files.filter((other) => other.name !== name))}
          >
            <CloseMark />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

interface DefaultsProps {
  readonly defaults: Defaults;
  readonly onChange: (defaults: Defaults) => void;
}

/** Who published what says nothing of it, and when. */
export function DefaultFields({ defaults, onChange }: DefaultsProps) {
  return (
    <div className="import-columns">
      <TextInput
        size="xs"
        label="Outlet, where none is named"
        value={defaults.outlet}
        onChange={(event) => onChange({ ...defaults, outlet: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        type="date"
        label="Day, where none is named"
        value={defaults.date}
        onChange={(event) => onChange({ ...defaults, date: event.currentTarget.value })}
      />
    </div>
  );
}
