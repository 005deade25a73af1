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
import type { ExportFormat } from './format';

/** A scene as files carry it: with the places, colours and sizes of the canvas in the light. */
function graphOf({ nodes, edges, title }: Scene): Graph {
  return {
    title: title ?? '',
    nodes: nodes.map((node) => {
      const { fill, width } = nodeLook(node, palettes.light);
      const { ref, labels, caption, properties, x, y } = node;
      return { id: ref, labels, caption, properties, x, y, colour: fill, size: width };
    }),
    edges: edges.map((edge) => {
      const { colour, width } = edgeLook(edge, palettes.light);
      const { ref, from, to, type, properties } = edge;
      return { id: ref, from, to, type, directed: !isSymmetric(type), properties, colour, width };
    }),
  };
}

const asGraph =
  (write: (graph: Graph) => GraphWritten) =>
  (scene: Scene): GraphWritten =>
    write(graphOf(scene));

const all: readonly (readonly [
  name: string,
  ending: string,
  mime: string,
  (scene: Scene) => GraphWritten,
])[] = [
  ['json', '.json', 'application/json', writeScene],
  ['graphml', '.graphml', 'application/xml', asGraph(writeGraphml)],
  ['gexf', '.gexf', 'application/xml', asGraph(writeGexf)],
  ['csv-nodes', '.nodes.csv', 'text/csv', asGraph(writeNodes)],
  ['csv-edges', '.csv', 'text/csv', asGraph(writeEdges)],
  ['cytoscape', '.cyjs', 'application/json', asGraph(writeCytoscape)],
  ['cx2', '.cx2', 'application/json', asGraph(writeCx2)],
  ['cypher', '.cypher', 'text/plain', asGraph(writeCypher)],
];

/** Files for other programs; docs/formats.md says what each holds. */
export const asData: readonly ExportFormat[] = all.map(([name, ending, mime, write]) => ({
  name,
  ending,
  mime,
  write: ({ scene }) => Promise.resolve(write(scene).text),
}));
