import { visible, type Scene } from '../state/scene';
import { counted } from './dates';

/** How much is on the canvas, and how much the legend's switches hide. */
export function Status({ scene }: { readonly scene: Scene }) {
  const shown = visible(scene);
  const all = Object.keys(scene.nodes).length + Object.keys(scene.edges).length;
  const hidden = all - shown.nodes.length - shown.edges.length;
  return (
    <div className="card status soft nums" role="status">
      {counted(shown.nodes.length, 'node')} · {counted(shown.edges.length, 'edge')}
      {hidden > 0 && ` · ${hidden} hidden by the legend`}
    </div>
  );
}
