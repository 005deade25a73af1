import { escapeXml } from '../svg/escape';
import type { PageData } from './page-data';

/** The parts of an HTML file. */
export interface HtmlParts {
  readonly title: string;
  /** The drawing as an SVG document whose shapes and lines carry the names of page-data.ts. */
  readonly svg: string;
  readonly page: PageData;
  readonly style: string;
  /** What makes the page move: one script that needs nothing else. */
  readonly script: string;
}

/** The hash by which a policy allows one inline script or style, and no other (CSP level 2). */
async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

/** JSON that cannot end the element it stands in, however its texts read. */
const dataText = (page: PageData): string => JSON.stringify(page).replaceAll('<', '\\u003c');

/**
 * One HTML file that opens from disk, without a network: the drawing, and the evidence of each edge. Its own policy
 * allows its own script and style by their hashes and nothing else, so that no text in it can ever run or load anything.
 */
export async function writeHtml({ title, svg, page, style, script }: HtmlParts): Promise<string> {
  const policy = [
    "default-src 'none'",
    `script-src ${await hashOf(script)}`,
    `style-src ${await hashOf(style)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const name = escapeXml(title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Edgewise">
<title>${name}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${name}</h1>
<input id="search" type="search" placeholder="Find a name" aria-label="Find a name">
<button id="nearer" type="button" aria-label="Zoom in">+</button>
<button id="farther" type="button" aria-label="Zoom out">−</button>
<button id="fit" type="button">Fit</button>
</header>
<main id="view" aria-label="Graph">
${svg.slice(svg.indexOf('<svg'))}</main>
<aside id="panel" aria-label="Evidence" aria-live="polite" tabindex="0"></aside>
<script type="application/json" id="data">${dataText(page)}</script>
<script>${script}</script>
</body>
</html>
`;
}
