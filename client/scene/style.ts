import type { StylesheetJson } from 'cytoscape';
import { entityLabels } from '../../model/ontology/labels';
import { quadClasses } from '../../model/ontology/quad-class';
import { labelColour, tokens, type Scheme, type Tokens } from '../theme/tokens';
import { shapeOf } from './shapes';

/** Unquoted: Cytoscape takes no quotes in a list of fonts. */
const font = 'Inter Variable, system-ui, sans-serif';

function nodeBase(t: Tokens): Record<string, unknown> {
  return {
    width: 'data(width)',
    height: 'data(height)',
    label: 'data(caption)',
    'font-family': font,
    'font-size': 15,
    'font-weight': 500,
    color: t.ink,
    'text-valign': 'bottom',
    'text-margin-y': 6,
    'text-wrap': 'wrap',
    'text-max-width': '170px',
    'text-outline-color': t.ground,
    'text-outline-width': 2.5,
    'text-outline-opacity': 0.94,
    'min-zoomed-font-size': 5,
    'background-color': t.labels.Topic,
    'overlay-opacity': 0,
    'underlay-padding': 6,
    'underlay-shape': 'ellipse',
    'transition-property': 'opacity',
    'transition-duration': 120,
  };
}

function edgeBase(t: Tokens): Record<string, unknown> {
  return {
    width: 'data(width)',
    'curve-style': 'unbundled-bezier',
    'control-point-distances': 'data(bend)',
    'control-point-weights': 0.5,
    'line-color': t.quads.structure,
    'target-arrow-color': t.quads.structure,
    'target-arrow-shape': 'data(arrow)',
    'arrow-scale': 0.75,
    'target-distance-from-node': 3,
    'source-distance-from-node': 2,
    'font-family': font,
    'font-size': 12,
    'font-weight': 600,
    color: t.ink,
    'text-outline-color': t.ground,
    'text-outline-width': 3,
    'min-zoomed-font-size': 6,
    'overlay-opacity': 0,
    'transition-property': 'opacity',
    'transition-duration': 120,
  };
}

function byData(t: Tokens, scheme: Scheme): StylesheetJson {
  const labels = entityLabels.map((label) => {
    const { shape, points } = shapeOf(label);
    const drawn = points ? { shape, 'shape-polygon-points': points.join(' ') } : { shape };
    return {
      selector: `node[label = "${label}"]`,
      style: { ...drawn, 'background-color': labelColour(scheme, label) },
    };
  });
  const quads = quadClasses.map((quad) => ({
    selector: `edge[quad = "${quad}"]`,
    style: {
      'line-color': t.quads[quad],
      'target-arrow-color': t.quads[quad],
      'mid-target-arrow-color': t.quads[quad],
    },
  }));
  return [...labels, ...quads] as StylesheetJson;
}

/** The whole look of the canvas in a colour scheme. */
export function canvasStyle(scheme: Scheme): StylesheetJson {
  const t = tokens[scheme];
  const ring = { 'underlay-color': t.accent, 'underlay-opacity': 0.22 };
  return [
    { selector: 'node', style: nodeBase(t) },
    { selector: 'edge', style: edgeBase(t) },
    ...byData(t, scheme),
    { selector: 'edge[surety = "planned"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    { selector: 'edge[surety = "possible"]', style: { 'line-style': 'dotted' } },
    {
      selector: 'edge[surety = "denied"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4], 'mid-target-arrow-shape': 'tee' },
    },
    { selector: 'node.away, edge.away', style: { opacity: 0.18 } },
    { selector: 'edge.near, edge.chosen, edge.over', style: { label: 'data(caption)', 'z-index': 5 } },
    { selector: 'node.over', style: { ...ring, 'underlay-opacity': 0.14 } },
    { selector: 'node.chosen', style: { ...ring, 'z-index': 6 } },
    { selector: 'edge.chosen', style: { ...ring, 'underlay-padding': 5, 'z-index': 6 } },
    { selector: 'node.end', style: { ...ring, 'underlay-opacity': 0.12 } },
  ] as StylesheetJson;
}
