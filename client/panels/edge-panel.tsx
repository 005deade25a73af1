import { Alert, Badge, Collapse, Group, Text, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Claim, Evidence } from '../../model/api/evidence';
import {
  isSymmetric,
  quadClassOf,
  readableType,
  relationshipTypes,
  isRelationshipType,
} from '../../model/ontology/relationship-types';
import { fetchEvidence } from '../api/calls';
import { tokens } from '../theme/tokens';
import { ClaimCard } from './claim-card';
import { counted, readableYears } from './dates';
import { Failure } from './failure';
import { Waiting } from './waiting';

interface Props {
  readonly edge: string;
  readonly onNode: (ref: string) => void;
  readonly onOpen: (claim: Claim) => void;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The evidence of an edge. */
export function EdgePanel({ edge, onNode, onOpen }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['evidence', edge],
    queryFn: ({ signal }) => fetchEvidence(edge, signal),
  });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={9} />;
  const originals = data.claims.filter((claim) => claim.copyOf === null);
  const copies = data.claims.filter((claim) => claim.copyOf !== null);
  return (
    <section aria-label="Evidence">
      <Heading evidence={data} originals={originals.length} onNode={onNode} />
      {data.contradictions.length > 0 && (
        <Alert color="orange" variant="light" m={16} mb={0} title="The articles contradict each other">
          {[...new Set(data.contradictions.map(({ reason }) => reason))].map((reason) => (
            <Text size="sm" key={reason}>
              {reason}
            </Text>
          ))}
        </Alert>
      )}
      {originals.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} onOpen={onOpen} />
      ))}
      {copies.length > 0 && <Copies copies={copies} onOpen={onOpen} />}
    </section>
  );
}

function Heading({
  evidence,
  originals,
  onNode,
}: {
  readonly evidence: Evidence;
  readonly originals: number;
  readonly onNode: (ref: string) => void;
}) {
  const { edge, from, to, outlets, contradictions } = evidence;
  const scheme = useComputedColorScheme('light');
  const colour = tokens[scheme].quads[quadClassOf(edge.type)];
  // The type is written on its colour: dark enough for white in light, light enough for black in dark.
  const type =
    scheme === 'light'
      ? { background: `color-mix(in srgb, ${colour} 72%, black)`, color: 'white' }
      : { background: colour, color: 'black' };
  const words =
    isRelationshipType(edge.type) && !isSymmetric(edge.type)
      ? `${to.caption} ${relationshipTypes[edge.type].reverse} ${from.caption}`
      : '';
  const years = readableYears(textOf(edge.properties['firstDate']), textOf(edge.properties['lastDate']));
  return (
    <header className="section">
      <h2 style={{ margin: 0, fontSize: 16, lineHeight: 1.5 }} title={words}>
        <End caption={from.caption} onClick={() => onNode(from.ref)} />{' '}
        <Badge tt="none" fw={600} style={{ ...type, verticalAlign: 2 }}>
          {readableType(edge.type)}
        </Badge>{' '}
        <End caption={to.caption} onClick={() => onNode(to.ref)} />
      </h2>
      <Group gap={14} mt={6} className="soft nums">
        <span>
          <b style={{ color: 'var(--ew-ink)' }}>{originals}</b> {originals === 1 ? 'claim' : 'claims'}
        </span>
        <span>
          <b style={{ color: 'var(--ew-ink)' }}>{outlets.length}</b>{' '}
          {outlets.length === 1 ? 'outlet' : contradictions.length > 0 ? 'outlets' : 'outlets agree'}
        </span>
        {years !== null && <span>{years}</span>}
      </Group>
    </header>
  );
}

const End = ({ caption, onClick }: { readonly caption: string; readonly onClick: () => void }) => (
  <UnstyledButton onClick={onClick} style={{ font: 'inherit', fontWeight: 650 }}>
    {caption}
  </UnstyledButton>
);

function Copies({
  copies,
  onOpen,
}: {
  readonly copies: readonly Claim[];
  readonly onOpen: (claim: Claim) => void;
}) {
  const [open, setOpen] = useState(false);
  const outlets = [...new Set(copies.map((claim) => claim.article.outlet ?? 'an unknown outlet'))].join(', ');
  return (
    <>
      <UnstyledButton className="section" w="100%" onClick={() => setOpen(!open)} aria-expanded={open}>
        <Text size="sm" className="soft">
          {open ? '▾' : '▸'} {counted(copies.length, 'copy', 'copies')} of a sentence above, in {outlets}, not
          counted.
        </Text>
      </UnstyledButton>
      <Collapse expanded={open}>
        {copies.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} onOpen={onOpen} />
        ))}
      </Collapse>
    </>
  );
}
