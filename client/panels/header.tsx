import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fetchStore } from '../api/calls';
import { counted } from './dates';
import { MoonMark, SunMark } from './marks';
import { toolbarButton } from './toolbar-button';

interface Props {
  readonly search: ReactNode;
  /** Opens the list of articles, or the views. */
  readonly onOpen: (kind: 'list' | 'views') => void;
  readonly onReview: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
  readonly onHelp: () => void;
}

/** The name, the one bar, and what is loaded where. */
export function Header({ search, onOpen, onReview, onImport, onExport, onHelp }: Props) {
  const { data } = useQuery({ queryKey: ['store'], queryFn: ({ signal }) => fetchStore(signal) });
  return (
    <header className="header">
      <div className="brand">
        <Mark />
        <span className="brand-name">Edgewise</span>
      </div>
      {search}
      <div className="header-end">
        {data && (
          <span className="wide-only">
            <Button {...toolbarButton} onClick={() => onOpen('list')}>
              {counted(data.counts.articles, 'article')}
            </Button>
            <span className="soft" title={`${data.engine} ${data.version}`}>
              {data.engine === 'neo4j' ? 'Neo4j' : 'embedded store'}
            </span>
          </span>
        )}
        <Button {...toolbarButton} onClick={() => onOpen('views')}>
          Views
        </Button>
        {data?.own === true && (
          <Button {...toolbarButton} onClick={onReview} className="wide-only">
            Review
          </Button>
        )}
        <Button {...toolbarButton} onClick={onImport}>
          Import
        </Button>
        <Button size="compact-md" onClick={onExport}>
          Export
        </Button>
        <SchemeToggle />
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--ew-ink)"
          size="lg"
          onClick={onHelp}
          aria-label="Keys and help"
          title="Keys and help (?)"
        >
          ?
        </ActionIcon>
      </div>
    </header>
  );
}

function SchemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={`Use ${other} colours`}
      onClick={() => setColorScheme(other)}
    >
      {scheme === 'dark' ? <SunMark /> : <MoonMark />}
    </ActionIcon>
  );
}

/** Two nodes and their edge. */
function Mark() {
  return (
    <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      <path d="M7 7h14" stroke="var(--ew-ink)" strokeWidth="2" />
      <circle cx="5" cy="7" r="4.5" fill="#3B6FB6" />
      <path d="M18.4 7 20.8 2.8h4.8L28 7l-2.4 4.2h-4.8Z" fill="#1F8A80" />
    </svg>
  );
}
