import type { Claim, Evidence } from '../../model/api/evidence';
import type { Edge } from '../../model/api/graph';
import { labelOf, type Scene } from '../../model/scene';
import { edgeLook } from '../appearance/edge-look';
import { nodeLook } from '../appearance/node-look';
import type { Palette } from '../appearance/palette';
import { changesOf } from '../appearance/rules';
import { writtenDate } from '../text/written-date';
import { clean } from '../text/clean';
import type { PageClaim, PageData } from './page-data';

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

function spanOf({ dateStart, dateEnd }: Claim): string | null {
  if (dateStart === null) return null;
  const last = dateEnd === null || dateEnd === dateStart ? '' : ` – ${writtenDate(dateEnd)}`;
  return writtenDate(dateStart) + last;
}

function claimOf(claim: Claim): PageClaim {
  const { sentence, quote, article, saidBy, modality, negated } = claim;
  // A quote that leaves its sentence marks what of it stands there.
  const start = Math.min(sentence.text.length, Math.max(0, quote.start - sentence.start));
  const end = Math.max(start, Math.min(sentence.text.length, quote.end - sentence.start));
  const parts = [[0, start] as const, [start, end] as const, [end, undefined] as const];
  const [before = '', middle = '', after = ''] = parts.map(([from, to]) => sentence.text.slice(from, to));
  const sure = negated && modality !== 'denied' ? `not ${modality}` : modality;
  return {
    sentence: [before, middle, after],
    how: joined([sure, spanOf(claim), claim.title, saidBy && `said by ${clean(saidBy.caption)}`]),
    where: joined([
      article.outlet ?? 'Unknown outlet',
      article.publishedAt && writtenDate(article.publishedAt.slice(0, 10)),
      claim.copyOf === null ? null : 'a copy',
    ]),
    title: clean(article.title),
  };
}

/** What the page of a scene is told: names, what edges say, and the evidence that was found. */
export function pageOf(scene: Scene, palette: Palette, evidence: readonly Evidence[]): PageData {
  const changes = changesOf(scene, scene.style ?? [], scene.measures ?? {}, palette);
  const places = new Map(scene.nodes.map(({ ref }, i) => [ref, i]));
  const found = new Map(evidence.map(({ edge, claims }) => [edge.ref, claims]));
  const place = (ref: string): number => places.get(ref) ?? -1;
  const wordsOf = (edge: Edge): string => clean(edgeLook(edge, palette, changes.get(edge.ref)).caption);
  return {
    nodes: scene.nodes.map((node) => ({
      name: clean(nodeLook(node, palette, changes.get(node.ref)).caption),
      label: clean(labelOf(node)),
    })),
    edges: scene.edges.map((edge) => ({
      from: place(edge.from),
      to: place(edge.to),
      words: wordsOf(edge),
      claims: (found.get(edge.ref) ?? []).map(claimOf),
    })),
  };
}
