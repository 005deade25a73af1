import { z } from 'zod';
import { scene, type Scene } from '../../model/scene';
import type { Graph, GraphRead, GraphWritten } from '../graph';
import { parseJson, shaped } from './parse-json';

/** A scene as Edgewise keeps it. */
const file = z.object({ edgewise: z.literal('scene'), version: z.literal(1), scene });

/** A scene as a file of its own: what is drawn, where, with all properties. */
export function writeScene(given: Scene): GraphWritten {
  const content: z.infer<typeof file> = { edgewise: 'scene', version: 1, scene: given };
  return { text: `${JSON.stringify(content, null, 1)}\n`, dropped: [] };
}

/** Whether JSON that was parsed is such a file. */
export const isScene = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'edgewise' in given && given.edgewise === 'scene';

/** @throws EdgewiseError with the place of what is wrong */
export function readScene(text: string): GraphRead {
  const { nodes, edges, title } = shaped(file, parseJson(text), text).scene;
  const graph: Graph = {
    title: title ?? '',
    nodes: nodes.map(({ ref, labels, caption, properties, x, y }) => ({
      id: ref,
      labels,
      caption,
      properties,
      x,
      y,
    })),
    edges: edges.map(({ ref, from, to, type, properties }) => ({
      id: ref,
      from,
      to,
      type,
      directed: true,
      properties,
    })),
  };
  return { graph, dropped: [] };
}
