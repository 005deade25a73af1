import { Button, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Edge } from '../../model/api/graph';
import type { Claim, Evidence } from '../../model/api/evidence';
import { fetchEvidence } from '../api/calls';
import type { Explorer } from '../state/explorer';
import { edgesInside, weightOf } from '../state/inside';
import { LINKED, PATHS, useLinking, type Found } from '../state/linking';
import { ClaimCard } from './claim-card';
import { counted } from './dates';
import { Failure } from './failure';
import { Waiting } from './waiting';

interface Props {
  readonly explorer: Explorer;
  readonly onOpen: (claim: Claim) => void;
}

/** Sentences that are shown at first, and more at each asking. */
const STEP = 5;

/** What links the selected names, and what is told of them among each other: sentences, each with where it stands. */
export function SelectionSummary({ explorer, onOpen }: Props) {
  const edges = edgesInside(explorer.scene);
  return (
    <>
      <Links explorer={explorer} />
      <Told edges={edges} onOpen={onOpen} />
    </>
  );
}

function Links({ explorer }: Pick<Props, 'explorer'>) {
  const { working, found, link } = useLinking(explorer);
  const chosen = explorer.scene.selection.nodes.length;
  if (chosen < LINKED.least) return null;
  const tooMany = chosen > LINKED.most;
  return (
    <div className="section">
      <Button size="xs" loading={working} disabled={tooMany} onClick={() => void link()}>
        What links these?
      </Button>
      <Text size="sm" className="soft" mt={6} role="status">
        {found && sentenceOf(found)}
        {tooMany && !found && `Select at most ${LINKED.most} names to ask what links them.`}
      </Text>
    </div>
  );
}

function sentenceOf({ ways, through }: Found): string {
  if (ways === 0) return `Nothing links them within ${PATHS.edges} edges.`;
  if (through.length === 0) return `Linked directly, in ${counted(ways, 'way')}.`;
  const more = through.length > 4 ? ` and ${through.length - 4} more` : '';
  return `Linked in ${counted(ways, 'way')}, also through ${through.slice(0, 4).join(', ')}${more}.`;
}

function Told({ edges, onOpen }: { readonly edges: readonly Edge[]; readonly onOpen: Props['onOpen'] }) {
  const [most, setMost] = useState(STEP);
  const shown = edges.slice(0, most);
  const answers = useQueries({
    queries: shown.map(({ ref }) => ({
      queryKey: ['evidence', ref],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => fetchEvidence(ref, signal),
    })),
  });
  const { claims, outlets } = weightOf(edges);
  return (
    <section aria-label="What is told of them">
      <div className="section">
        <h3 className="section-head">What is told of them</h3>
        <Text size="sm">
          {edges.length === 0
            ? 'No edge on the canvas joins them.'
            : `${counted(edges.length, 'edge')} among them, ${counted(claims, 'claim')} of ${counted(outlets, 'outlet')}.`}
        </Text>
      </div>
      {answers.map(({ data, error, refetch }, i) => {
        if (error) return <Failure key={shown[i]?.ref} error={error} onRetry={() => void refetch()} />;
        if (!data) return <Waiting key={shown[i]?.ref} lines={2} />;
        const claim = bestOf(data);
        return claim ? <ClaimCard key={claim.id} claim={claim} onOpen={onOpen} /> : null;
      })}
      {edges.length > most && (
        <div className="section">
          <Button size="xs" variant="default" onClick={() => setMost(most + STEP)}>
            {edges.length - most} more
          </Button>
        </div>
      )}
    </section>
  );
}

/** The claim that speaks for an edge: the surest original. */
function bestOf({ claims }: Evidence): Claim | undefined {
  const originals = claims.filter((claim) => claim.copyOf === null);
  return [...originals].sort((a, b) => b.confidence - a.confidence)[0];
}
