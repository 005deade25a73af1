import { Menu } from '@mantine/core';
import type { ArticleDetail } from '../../model/api/articles';
import { edgeWords } from '../state/wording';
import { counted } from './dates';

export type ReadClaim = ArticleDetail['claims'][number];

interface Props {
  readonly claims: readonly ReadClaim[];
  /** What an entity is called, by its ref. */
  readonly captions: ReadonlyMap<string, string>;
  readonly onEdges: (edges: readonly string[]) => void;
}

/** Behind a sentence: the edges that it speaks for, each the way to itself on the canvas. */
export function SentenceEdges({ claims, captions, onEdges }: Props) {
  const edges = [...new Map(claims.map((claim) => [claim.edge, claim])).values()];
  const nameOf = (ref: string): string => captions.get(ref) ?? ref.slice(ref.indexOf(':') + 1);
  return (
    <Menu shadow="md" radius={12} width={300} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="sentence-edges">
          {counted(edges.length, 'edge')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {edges.map(({ edge, subject, type, object, modality }) => (
          <Menu.Item key={edge} onClick={() => onEdges([edge])}>
            {nameOf(subject)} <span className="soft">{edgeWords(type, 'out')}</span> {nameOf(object)}
            {modality !== 'happened' && <span className="soft"> · {modality}</span>}
          </Menu.Item>
        ))}
        {edges.length > 1 && (
          <Menu.Item onClick={() => onEdges(edges.map(({ edge }) => edge))}>Show all of them</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
