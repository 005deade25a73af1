import { Waiting } from '../../panels/waiting';
import type { Draft } from '../keep/link';
import type { Scene } from '../../state/scene';
import type { OpenGraph } from '../open-graph';
import type { Desk } from '../use-desk';
import { ClickList } from './click-list';
import { ExampleList } from './example-list';
import { FavouriteList } from './favourite-list';
import { Guide } from './guide';
import { HistoryList } from './history-list';
import { Shelf, type ShelfName } from './shelf';

interface Props {
  readonly name: ShelfName;
  readonly graph: OpenGraph | null;
  readonly desk: Desk;
  readonly scene: Scene;
  readonly onClose: () => void;
}

/** The shelf that is open, with what stands on it. */
export function OpenShelf({ onClose, ...content }: Props) {
  return (
    <Shelf name={content.name} onClose={onClose}>
      <Content {...content} />
    </Shelf>
  );
}

function Content({ name, graph, desk, scene }: Omit<Props, 'onClose'>) {
  if (name === 'History') return <HistoryList onOpen={desk.take} />;
  if (name === 'Favourites') return <FavouriteList draft={desk.draft} onOpen={desk.take} />;
  if (!graph) return <Waiting />;
  const { schema, store } = graph;
  if (name === 'Clicks') return <ClickList scene={scene} own={store.own} onOpen={desk.take} />;
  if (name === 'Guide') return <Guide schema={schema} own={store.own} onOpen={desk.take} />;
  const run = (draft: Draft) => {
    desk.take(draft);
    desk.start(draft);
  };
  return <ExampleList schema={schema} own={store.own} onOpen={desk.take} onRun={run} />;
}
