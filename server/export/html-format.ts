import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EdgewiseError } from '../../model/problem';
import { bestEvidence } from '../../picture/cite';
import { drawPicture, paletteOf } from '../../picture/drawing/draw-picture';
import { textsOf } from '../../picture/drawing/texts';
import { fontFaces } from '../../picture/fonts/faces';
import { fontSubsets } from '../../picture/fonts/subset';
import { edgeName, nodeName } from '../../picture/html/page-data';
import { pageOf } from '../../picture/html/page-of';
import { pageStyle } from '../../picture/html/page-style';
import { writeHtml } from '../../picture/html/write-html';
import { writeSvg } from '../../picture/svg/write-svg';
import { readPackageFile } from '../pictures/package-files';
import { projectRoot } from '../root';
import type { ExportFormat } from './format';

/** Of so many edges, the best evidenced, a file holds the sentences: more would make it heavy to open. */
const MOST_EVIDENCE = 2_000;

async function viewerScript(): Promise<string> {
  try {
    return await readFile(join(projectRoot(), 'dist', 'server', 'viewer.js'), 'utf8');
  } catch (cause) {
    throw new EdgewiseError(
      'internal',
      'The page of an HTML file is not built.',
      'Run: npm run build',
      cause,
    );
  }
}

/** One file that opens from disk: the picture to walk about in, with the evidence of each edge. */
export const asHtml: ExportFormat = {
  name: 'html',
  ending: '.html',
  mime: 'text/html; charset=utf-8',
  write: async (asked) => {
    const { scene, picture } = asked;
    const ask = (ref: string) => {
      asked.signal?.throwIfAborted();
      return asked.evidence(ref);
    };
    const found = await bestEvidence(scene.edges, MOST_EVIDENCE, ask);
    const drawing = drawPicture(scene, picture);
    const names = new Map([
      ...scene.nodes.map(({ ref }, i) => [ref, nodeName(i)] as const),
      ...scene.edges.map(({ ref }, i) => [ref, edgeName(i)] as const),
    ]);
    const faces = picture.embedFont
      ? fontFaces(await fontSubsets(textsOf(drawing.items), 'woff2', readPackageFile))
      : '';
    const left = scene.edges.length - MOST_EVIDENCE;
    return {
      content: await writeHtml({
        title: drawing.title,
        svg: writeSvg(drawing, { nameOf: (ref) => names.get(ref) }),
        page: pageOf(scene, paletteOf(picture), found),
        style: pageStyle(paletteOf(picture)) + faces,
        script: await viewerScript(),
      }),
      dropped: left > 0 ? [`the sentences of ${left} edges, those with the least evidence`] : [],
    };
  },
};
