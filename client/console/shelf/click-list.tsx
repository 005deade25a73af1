import { useSyncExternalStore } from 'react';
import { readableType } from '../../../model/ontology/relationship-types';
import { askedClicks, listenAsked } from '../../api/asked';
import type { Scene } from '../../state/scene';
import { visible } from '../../state/visible';
import type { Click, ClickCypher } from '../clicks/click';
import { holdsLists } from '../clicks/property-cypher';
import { clickCypher } from '../clicks/to-cypher';
import { filterCypher, viewCypher } from '../clicks/view-cypher';
import type { Draft } from '../keep/link';
import { parameterOf } from '../parameters/typed';
import { Entry } from './entry';

/** How many gestures are listed. */
const MOST = 40;

interface Props {
  readonly scene: Scene;
  readonly own: boolean;
  readonly onOpen: (draft: Draft) => void;
}

const draftOf = ({ cypher, params }: ClickCypher): Draft => ({
  cypher,
  parameters: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, parameterOf(value)])),
});

/** "Expand Shinzo Abe: meets, visits" */
function titleOf(click: Click, captionOf: (ref: string) => string): string {
  switch (click.do) {
    case 'overview':
      return 'Overview';
    case 'search':
      return `Search “${click.text}”`;
    case 'paths':
      return `Paths from ${captionOf(click.from)} to ${captionOf(click.to)}`;
    case 'expand': {
      const types = click.types === null ? '' : `: ${click.types.map(readableType).join(', ')}`;
      return `Expand ${click.refs.map(captionOf).join(', ')}${types}`;
    }
  }
}

/** What was done on the page, as the statements that do the same; the view itself and its filters first. */
export function ClickList({ scene, own, onOpen }: Props) {
  const clicks = useSyncExternalStore(listenAsked, askedClicks);
  const captionOf = (ref: string) => scene.nodes[ref]?.caption ?? ref;
  const shown = visible(scene);
  const nodes = shown.nodes.map(({ ref }) => ref);
  const view = viewCypher({ nodes, edges: shown.edges.map(({ ref }) => ref) }, own);
  const isList = holdsLists(Object.values(scene.nodes), Object.values(scene.edges));
  const filtered = filterCypher(Object.keys(scene.nodes), scene.filters, own, isList);
  return (
    <ul className="entries">
      <Entry title="The view as it is" cypher={view.cypher} onOpen={() => onOpen(draftOf(view))} />
      <Entry
        title="What the filters leave"
        cypher={filtered.cypher}
        onOpen={() => onOpen(draftOf(filtered))}
      />
      {clicks.slice(0, MOST).map(({ click, number }) => {
        const statement = clickCypher(click, own);
        return (
          <Entry
            key={number}
            title={titleOf(click, captionOf)}
            cypher={statement.cypher}
            onOpen={() => onOpen(draftOf(statement))}
          />
        );
      })}
    </ul>
  );
}
