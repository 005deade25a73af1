import { isSymmetric } from '../../model/ontology/relationship-types';
import type { Scene } from '../../model/scene';
import { writeEdges, writeNodes } from '../../formats/csv/write-csv';
import { writeCypher } from '../../formats/cypher/write-cypher';
import type { Graph, GraphWritten } from '../../formats/graph';
import { writeCx2 } from '../../formats/json/cx2-write';
import { writeCytoscape } from '../../formats/json/cytoscape-write';
import { writeScene } from '../../formats/json/scene-format';
import { writeGexf } from '../../formats/xml/gexf-write';
import { writeGraphml } from '../../formats/xml/graphml-write';
import { edgeLook } from '../../picture/appearance/edge-look';
import { nodeLook } from '../../picture/appearance/node-look';
import { palettes } from '../../picture/appearance/palette';
import { changesOf } from '../../picture/appearance/rules';
import type { ExportFormat } from './format';

/** A scene as files carry it: with the places, colours and sizes of the canvas in the light, style rules among them. */
function graphOf(scene: Scene): Graph {
  const { nodes, edges, title } = scene;
  const changes = changesOf(scene, scene.style ?? [], scene.measures ?? {}, palettes.light);
  return {
    title: title ?? '',
    nodes: nodes.map((node) => {
      const { fill, width } = nodeLook(node, palettes.light, changes.get(node.ref));
      const { ref, labels, caption, properties, x, y } = node;
      return { id: ref, labels, caption, properties, x, y, colour: fill, size: width };
    }),
    edges: edges.map((edge) => {
      const { colour, width } = edgeLook(edge, palettes.light, changes.get(edge.ref));
      const { ref, from, to, type, properties } = edge;
      return { id: ref, from, to, type, directed: !isSymmetric(type), properties, colour, width };
    }),
  };
}

const asGraph =
  (write: (graph: Graph) => GraphWritten) =>
  (scene: Scene): GraphWritten => {
    const { text, dropped } = write(graphOf(scene));
    return { text, dropped: (scene.notes ?? []).length > 0 ? [...dropped, 'notes'] : dropped };
  };

/** A writer of one of two tables, which says what stands in the other. */
const halfOf =
  (write: (graph: Graph) => GraphWritten, other: string) =>
  (graph: Graph): GraphWritten => {
    const { text, dropped } = write(graph);
    return { text, dropped: [...dropped, other] };
  };

const all: readonly (readonly [
  name: string,
  ending: string,
  mime: string,
  (scene: Scene) => GraphWritten,
])[] = [
  ['json', '.json', 'application/json', writeScene],
  ['graphml', '.graphml', 'application/xml', asGraph(writeGraphml)],
  ['gexf', '.gexf', 'application/xml', asGraph(writeGexf)],
  [
    'csv-nodes',
    '.nodes.csv',
    'text/csv',
    asGraph(halfOf(writeNodes, 'edges, which are a table of their own')),
  ],
  ['csv-edges', '.csv', 'text/csv', asGraph(halfOf(writeEdges, 'nodes, which are a table of their own'))],
  ['cytoscape', '.cyjs', 'application/json', asGraph(writeCytoscape)],
  ['cx2', '.cx2', 'application/json', asGraph(writeCx2)],
  ['cypher', '.cypher', 'text/plain', asGraph(writeCypher)],
];

/** Files for other programs; docs/formats.md says what each holds. */
export const asData: readonly ExportFormat[] = all.map(([name, ending, mime, write]) => ({
  name,
  ending,
  mime,
  write: ({ scene }) => {
    const { text, dropped } = write(scene);
    return Promise.resolve({ content: text, dropped });
  },
}));
