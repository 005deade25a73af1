import type { Edge } from '../../../model/api/graph';
import type { Modality } from '../../../model/ontology/modality';
import { isRelationshipType } from '../../../model/ontology/relationship-types';

/** What a claim of each modality is worth beside one of a thing that happened. */
const worth: Readonly<Record<Modality, number>> = {
  happened: 1,
  ongoing: 1,
  planned: 0.8,
  intended: 0.8,
  demanded: 0.7,
  possible: 0.6,
  claimed: 0.6,
  denied: 0,
};

/** What words that fit no type are worth beside a type. */
const UNTYPED = 0.5;

function surest(edge: Pick<Edge, 'properties'>): number {
  const modalities = edge.properties['modalities'];
  const worths = (Array.isArray(modalities) ? modalities : []).map(
    (modality) => (worth as Readonly<Record<string, number>>)[String(modality)] ?? 0,
  );
  return Math.max(0, ...worths);
}

/**
 * How much speaks for an edge, 0 to 1: its confidence, doubted by half for each outlet that is missing to many, and by
 * how sure its surest claim is.
 */
export function strength(edge: Pick<Edge, 'type' | 'properties'>): number {
  const outlets = Math.max(1, Number(edge.properties['outlets'] ?? 1));
  const confidence = Number(edge.properties['confidence'] ?? 0);
  return confidence * (1 - 0.5 ** outlets) * surest(edge) * (edge.type === 'RELATES_TO' ? UNTYPED : 1);
}

/**
 * What a step costs: 1, and up to 2 more the less speaks for it, so that two steps that many outlets tell of beat one
 * that is only possible. Edges of other graphs have no evidence and cost 1.
 */
export function stepCost(edge: Pick<Edge, 'type' | 'properties'>): number {
  return isRelationshipType(edge.type) ? 1 + 2 * (1 - strength(edge)) : 1;
}

/**
 * What passing through a node costs, by how much hangs on it (claims, or edges): everybody is connected through what
 * everybody is connected to.
 */
export const passCost = (weight: number): number => 0.3 * Math.log10(1 + weight);
