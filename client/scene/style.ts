import type { StylesheetJson } from 'cytoscape';
import { loopSweep } from '../../picture/appearance/bends';
import { arrows, lettering } from '../../picture/appearance/lettering';
import type { Scheme } from '../../picture/appearance/palette';
import { sureties } from '../../picture/appearance/surety';
import { tokens, type Tokens } from '../theme/tokens';

/** Unquoted: Cytoscape takes no quotes in a list of fonts. */
const font = 'Inter Variable, system-ui, sans-serif';

function nodeBase(t: Tokens): Record<string, unknown> {
  const { node } = lettering;
  return {
    width: 'data(width)',
    height: 'data(height)',
    shape: 'data(shape)',
    'background-color': 'data(fill)',
    'background-image': 'data(image)',
    'background-width': '60%',
    'background-height': '60%',
    'background-fit': 'contain',
    label: 'data(caption)',
    'font-family': font,
    'font-size': node.size,
    'font-weight': node.weight,
    color: t.ink,
    'text-valign': 'bottom',
    'text-margin-y': node.below,
    'text-wrap': 'wrap',
    'line-height': node.lineHeight,
    // Names come in the lines that pictures have; nothing is broken here.
    'text-max-width': '100000px',
    'text-outline-color': t.ground,
    'text-outline-width': node.halo,
    'text-outline-opacity': lettering.haloOpacity,
    'min-zoomed-font-size': 5,
    'overlay-opacity': 0,
    'underlay-padding': 6,
    'underlay-shape': 'ellipse',
    'transition-property': 'opacity',
    'transition-duration': 120,
  };
}

function edgeBase(t: Tokens): Record<string, unknown> {
  const { edge } = lettering;
  return {
    width: 'data(width)',
    'curve-style': 'unbundled-bezier',
    'control-point-distances': 'data(bend)',
    'control-point-weights': 0.5,
    'loop-direction': 'data(loop)',
    'loop-sweep': `${-loopSweep}deg`,
    'line-color': 'data(colour)',
    'target-arrow-color': 'data(colour)',
    'mid-target-arrow-color': 'data(colour)',
    'target-arrow-shape': 'data(arrow)',
    'arrow-scale': arrows.scale,
    'target-distance-from-node': arrows.beforeTarget,
    'source-distance-from-node': arrows.afterSource,
    'font-family': font,
    'font-size': edge.size,
    'font-weight': edge.weight,
    color: 'data(ink)',
    'text-outline-color': t.ground,
    'text-outline-width': edge.halo,
    'text-outline-opacity': lettering.haloOpacity,
    'min-zoomed-font-size': 6,
    'overlay-opacity': 0,
    'transition-property': 'opacity',
    'transition-duration': 120,
  };
}

const lines = sureties.map(({ name, dash, crossed }) => ({
  selector: `edge[surety = "${name}"]`,
  style: {
    ...(dash ? { 'line-style': 'dashed', 'line-dash-pattern': dash } : {}),
    ...(crossed ? { 'mid-target-arrow-shape': 'tee' } : {}),
  },
}));

/**
 * What is left out where there is much to draw: nothing fades, edges run straight, and only those that are pointed at
 * or selected have a head.
 */
function sparing(): StylesheetJson {
  const heads = ['edge.near', 'edge.chosen', 'edge.over'];
  return [
    { selector: 'node, edge', style: { 'transition-duration': 0 } },
    {
      selector: 'edge',
      style: { 'curve-style': 'haystack', 'haystack-radius': 0.3, 'target-arrow-shape': 'none' },
    },
    {
      selector: heads.join(', '),
      style: { 'curve-style': 'unbundled-bezier', 'target-arrow-shape': 'data(arrow)' },
    },
  ] as unknown as StylesheetJson;
}

/**
 * The whole look of the canvas in a colour scheme; what differs from one element to the next is in its data.
 * @param large whether there is so much to draw that some of it is left out
 */
export function canvasStyle(scheme: Scheme, large: boolean): StylesheetJson {
  const t = tokens[scheme];
  const { group } = lettering;
  const ring = { 'underlay-color': t.accent, 'underlay-opacity': 0.22 };
  return [
    // Beyond the edge of a drawing that is moved there is ground.
    { selector: 'core', style: { 'outside-texture-bg-opacity': 0 } },
    { selector: 'node', style: nodeBase(t) },
    { selector: 'node[points]', style: { 'shape-polygon-points': 'data(points)' } },
    { selector: 'edge', style: edgeBase(t) },
    ...lines,
    ...(large ? sparing() : []),
    { selector: 'node.unnamed', style: { label: '' } },
    { selector: 'node.over, node.chosen, node.end', style: { label: 'data(caption)' } },
    {
      selector: 'node.group',
      style: {
        'outline-width': group.ring,
        'outline-offset': group.ringOff,
        'outline-color': 'data(fill)',
        'font-weight': group.weight,
      },
    },
    { selector: 'node.homeless', style: { visibility: 'hidden' } },
    { selector: 'node.away, edge.away', style: { opacity: 0.18 } },
    { selector: 'edge.near, edge.chosen, edge.over', style: { label: 'data(caption)', 'z-index': 5 } },
    { selector: 'node.beside', style: { ...ring, 'underlay-opacity': 0.3 } },
    {
      selector: 'edge.beside',
      style: { 'line-color': t.accent, 'target-arrow-color': t.accent, 'z-index': 5 },
    },
    { selector: 'node.over', style: { ...ring, 'underlay-opacity': 0.14 } },
    { selector: 'node.chosen', style: { ...ring, 'z-index': 6 } },
    { selector: 'edge.chosen', style: { ...ring, 'underlay-padding': 5, 'z-index': 6 } },
    {
      selector: 'node.pinned',
      style: { 'border-width': 2, 'border-color': t.ink, 'border-opacity': 0.75 },
    },
    { selector: 'node.end', style: { ...ring, 'underlay-opacity': 0.12 } },
  ] as StylesheetJson;
}
