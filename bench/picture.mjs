// What a picture costs: `npm run bench -- picture`. Graphs of 500, 2,000 and 5,000 nodes, three edges a node: drawing
// and writing the SVG (median of five, and its bytes), a PNG 4,000 pixels wide and a PDF, all without a browser; and
// cytoscape's own cy.png() of the same graph and width in headless Chromium, in the same run. `ratio` is our PNG's time
// over theirs; what cy.png() has to draw before it may be asked is not counted.
import chromium from '@sparticuz/chromium';
import { build } from 'esbuild';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium as browsers } from 'playwright-core';

/* global document, requestAnimationFrame -- what page.evaluate is given runs in the page */

const root = fileURLToPath(new URL('..', import.meta.url));
const WIDTH = 4000;

/** Our own code as a program: scenes and the making of pictures. It stands where it finds the packages. */
async function ownCode() {
  const outfile = join(root, 'dist', 'bench', 'picture.mjs');
  const contents = [
    "export { drawPicture } from './picture/drawing/draw-picture';",
    "export { writeSvg } from './picture/svg/write-svg';",
    "export { makePicture } from './server/pictures/make-picture';",
    "export { pictureOptions } from './model/picture';",
    "export { manyNodes } from './tests/fixtures/scenes';",
    "export { nodeElement, edgeElement } from './client/scene/elements';",
    "export { canvasStyle } from './client/scene/style';",
    "export { bends } from './picture/appearance/bends';",
    "export { palettes } from './picture/appearance/palette';",
  ].join('\n');
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  const code = await import(pathToFileURL(outfile).href);
  rmSync(join(root, 'dist', 'bench'), { recursive: true });
  return code;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const print = (figure) => console.log(JSON.stringify({ bench: 'picture', ...figure }));

async function timed(work) {
  const from = performance.now();
  const value = await work();
  return { value, ms: Math.round(performance.now() - from) };
}

/** The time of cytoscape's own picture of the same scene on the canvas's own style. */
async function theirs(browser, code, scene) {
  const palette = code.palettes.light;
  const bend = code.bends(scene.edges);
  const elements = [
    ...scene.nodes.map((node) => ({
      ...code.nodeElement(node, palette),
      position: { x: node.x, y: node.y },
    })),
    ...scene.edges.map((edge) => code.edgeElement(edge, bend.get(edge.ref), palette)),
  ];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(300_000);
  try {
    await page.setContent('<div id="cy" style="width:1280px;height:900px"></div>');
    await page.addScriptTag({
      content: readFileSync(join(root, 'node_modules/cytoscape/dist/cytoscape.min.js'), 'utf8'),
    });
    return await page.evaluate(
      async ([given, style, maxWidth]) => {
        const container = document.getElementById('cy');
        const cy = globalThis.cytoscape({ container, elements: given, style, layout: { name: 'preset' } });
        cy.fit();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const from = performance.now();
        const blob = await cy.png({ full: true, maxWidth, output: 'blob-promise' });
        return { ms: Math.round(performance.now() - from), bytes: blob.size };
      },
      [elements, code.canvasStyle('light'), WIDTH],
    );
  } finally {
    await page.close();
  }
}

const code = await ownCode();
const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--headless=shell'],
});
try {
  for (const size of [500, 2000, 5000]) {
    const scene = code.manyNodes(size);
    const options = code.pictureOptions.parse({ width: WIDTH / 2, height: WIDTH / 2, density: 2 });
    const runs = [];
    for (let i = 0; i < 5; i++) runs.push(await timed(() => code.writeSvg(code.drawPicture(scene, options))));
    const png = await timed(() => code.makePicture(scene, 'png', options));
    const pdf = await timed(() => code.makePicture(scene, 'pdf', options));
    const cytoscape = await theirs(browser, code, scene);
    print({
      figure: `${size} nodes, ${scene.edges.length} edges`,
      svgMs: median(runs.map(({ ms }) => ms)),
      svgFirstMs: runs[0].ms,
      svgMB: Number((Buffer.byteLength(runs[0].value) / 1e6).toFixed(2)),
      pngMs: png.ms,
      pngMB: Number((png.value.length / 1e6).toFixed(2)),
      pdfMs: pdf.ms,
      pdfMB: Number((pdf.value.length / 1e6).toFixed(2)),
      cytoscapePngMs: cytoscape.ms,
      ratio: Number((png.ms / cytoscape.ms).toFixed(2)),
    });
  }
} finally {
  await browser.close();
}
