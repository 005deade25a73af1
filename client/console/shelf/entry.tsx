import type { ReactNode } from 'react';
import { Snippet } from '../text/snippet';

interface Props {
  readonly title: string;
  readonly note?: string | undefined;
  readonly cypher: string;
  readonly onOpen: () => void;
  /** Further buttons at the right. */
  readonly children?: ReactNode;
}

/** A statement on the shelf: pressed, it stands in the editor. */
export function Entry({ title, note, cypher, onOpen, children }: Props) {
  return (
    <li className="entry">
      <button type="button" className="entry-open" onClick={onOpen}>
        {title !== '' && <span className="entry-title">{title}</span>}
        <Snippet cypher={cypher} />
        {note !== undefined && <span className="entry-note nums">{note}</span>}
      </button>
      {children !== undefined && <span className="entry-actions">{children}</span>}
    </li>
  );
}
