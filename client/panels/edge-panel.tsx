import { Badge, Group, SegmentedControl, Text, UnstyledButton, useComputedColorScheme } from '@mantine/core';
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
import { contradictionsOf, groupClaims, linksOf, type Grouping } from '../state/claim-groups';
import type { Correcting } from '../state/correcting';
import { tokens } from '../theme/tokens';
import { ClaimCard } from './claim-card';
import { Contradictions } from './contradictions';
import { Rejected } from './corrections';
import { counted, readableYears } from './dates';
import './edge-panel.css';
import { Failure } from './failure';
import { Properties } from './properties';
import { Waiting } from './waiting';

interface Props {
  readonly edge: string;
  readonly correcting: Correcting;
  readonly onNode: (ref: string) => void;
  readonly onOpen: (claim: Claim) => void;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The evidence of an edge: what contradicts what, then every claim in its group. */
export function EdgePanel({ edge, correcting, onNode, onOpen }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['evidence', edge],
    queryFn: ({ signal }) => fetchEvidence(edge, signal),
  });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={9} />;
  const originals = data.claims.filter((claim) => claim.copyOf === null);
  const contradictions = contradictionsOf(data);
  return (
    <section aria-label="Evidence">
      <Heading evidence={data} originals={originals.length} onNode={onNode} />
      {contradictions.length > 0 && <Contradictions pairs={contradictions} onOpen={onOpen} />}
      {originals.length > 0 ? (
        <Claims evidence={data} originals={originals} correcting={correcting} onOpen={onOpen} />
      ) : (
        <WithoutClaims evidence={data} />
      )}
      <Rejected claims={data.rejected} correcting={correcting} />
    </section>
  );
}

interface ClaimsProps extends Pick<Props, 'correcting' | 'onOpen'> {
  readonly evidence: Evidence;
  readonly originals: readonly Claim[];
}

/** The claims by outlet, or by how sure they are; the choice is offered where it makes a difference. */
function Claims({ evidence, originals, correcting, onOpen }: ClaimsProps) {
  const [by, setBy] = useState<Grouping>('outlet');
  const groups = groupClaims(originals, by);
  const { edge, from, to } = evidence;
  const corrected = { edge: edge.ref, from, to, correcting };
  return (
    <>
      {originals.length > 2 && (
        <SegmentedControl
          className="grouping"
          size="xs"
          value={by}
          onChange={(value) => setBy(value === 'modality' ? 'modality' : 'outlet')}
          data={[
            { value: 'outlet', label: 'By outlet' },
            { value: 'modality', label: 'By how sure' },
          ]}
          aria-label="Group the claims"
        />
      )}
      {groups.map(({ name, claims }) => (
        <section key={name} aria-label={name}>
          {groups.length > 1 && (
            <h3 className="section-head group-head">
              {name} <span className="nums">· {counted(claims.length, 'claim')}</span>
            </h3>
          )}
          {claims.map((claim) => (
            <ClaimCard key={claim.id} links={linksOf(evidence, claim)} {...{ claim, corrected, onOpen }} />
          ))}
        </section>
      ))}
    </>
  );
}

/** An edge of a graph that Edgewise did not write: itself is all there is. */
function WithoutClaims({ evidence: { edge } }: { readonly evidence: Evidence }) {
  return (
    <>
      <Text size="sm" className="section soft">
        No sentence speaks for this edge: Edgewise did not read it from an article.
      </Text>
      <Properties properties={edge.properties} />
    </>
  );
}

interface HeadingProps extends Pick<Props, 'onNode'> {
  readonly evidence: Evidence;
  readonly originals: number;
}

function Heading({ evidence, originals, onNode }: HeadingProps) {
  const { edge, from, to, outlets, contradictions } = evidence;
  const scheme = useComputedColorScheme('light');
  const colour = tokens[scheme].quads[quadClassOf(edge.type)];
  // The type is written on its colour: dark enough for white in light, light enough for black in dark.
  const type =
    scheme === 'light'
      ? { background: `color-mix(in srgb, ${colour} 64%, black)`, color: 'white' }
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
      {originals > 0 && (
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
      )}
    </header>
  );
}

const End = ({ caption, onClick }: { readonly caption: string; readonly onClick: () => void }) => (
  <UnstyledButton onClick={onClick} style={{ font: 'inherit', fontWeight: 650, overflowWrap: 'anywhere' }}>
    {caption}
  </UnstyledButton>
);
