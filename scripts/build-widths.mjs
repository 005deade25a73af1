// Writes picture/text/widths.json: how wide each character of Inter is, at regular and at bold.
// Weights between are straight between the two, as the font's own variation is. Run after the font's package changes.
import { create } from 'fontkit';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/@fontsource-variable/inter/files/`;
const files = readdirSync(folder).filter((file) => /^inter-[a-z-]+-wght-normal\.woff2$/.test(file));

/** A character stands in several files; the first in this order says its width. */
const order = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const partOf = (file) => order.findIndex((part) => file === `inter-${part}-wght-normal.woff2`);

const widths = new Map();
let unitsPerEm = 0;
let ascent = 0;
let descent = 0;
for (const file of files.sort((a, b) => partOf(a) - partOf(b))) {
  const bytes = readFileSync(folder + file);
  const codes = create(bytes).characterSet;
  const text = String.fromCodePoint(...codes);
  const at = async (wght) =>
    create(await subsetFont(bytes, text, { targetFormat: 'sfnt', variationAxes: { wght } }));
  const [regular, bold] = [await at(400), await at(700)];
  ({ unitsPerEm, ascent, descent } = regular);
  for (const code of codes) {
    if (widths.has(code) || code < 32) continue;
    widths.set(
      code,
      [regular, bold].map((font) => font.glyphForCodePoint(code).advanceWidth),
    );
  }
}

const ranges = [];
let last = -2;
for (const code of [...widths.keys()].sort((a, b) => a - b)) {
  if (code !== last + 1) ranges.push({ first: code, regular: [], bold: [] });
  const range = ranges.at(-1);
  range.regular.push(widths.get(code)[0]);
  range.bold.push(widths.get(code)[1]);
  last = code;
}
const written = ranges.map(({ first, regular, bold }) => ({
  first,
  regular: regular.join(' '),
  bold: bold.join(' '),
}));
const version = JSON.parse(readFileSync(`${folder}../package.json`, 'utf8')).version;
const table = {
  font: `Inter, from @fontsource-variable/inter ${version}`,
  unitsPerEm,
  ascent,
  descent,
  ranges: written,
};
writeFileSync(`${root}picture/text/widths.json`, `${JSON.stringify(table, null, 2)}\n`);
console.log(`${widths.size} characters in ${ranges.length} ranges`);
