import { fileName } from '../../formats/file-name';
import { fetchExport } from '../api/calls';
import { filesOf, isData, type SavedFormat } from './formats';
import type { Picture } from './use-picture';

/** What a data file holds of a picture: of a part of the plane, the nodes whose middle lies in it. */
function sceneFor({ scene, options: { area, title } }: Picture): Picture['scene'] {
  const named = title === '' ? scene : { ...scene, title };
  if (!area) return named;
  const inside = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
  const nodes = scene.nodes.filter(inside);
  const refs = new Set(nodes.map(({ ref }) => ref));
  return { ...named, nodes, edges: scene.edges.filter(({ from, to }) => refs.has(from) && refs.has(to)) };
}

/** The picture as a file: an SVG is what the preview shows, all others the server writes of the same scene. */
async function fileOf(picture: Picture, format: string, isPicture: boolean, signal: AbortSignal) {
  const { scene, options, drawing } = picture;
  if (format === 'svg' && drawing.isFresh && drawing.shown)
    return { file: new Blob([drawing.shown.svg], { type: 'image/svg+xml' }), dropped: [] };
  return fetchExport(isPicture ? scene : sceneFor(picture), format, options, signal);
}

/**
 * Saves the file or files of a format; resolves with what they do not hold, in sentences.
 * @param name what they are called, before their endings
 */
export async function saveAs(
  picture: Picture,
  format: SavedFormat,
  name: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const parts = filesOf(format);
  const dropped: string[] = [];
  for (const part of parts) {
    const written = await fileOf(picture, part.format, !isData(format), signal);
    save(written.file, fileName(name, part.ending));
    // Of two tables each tells what the other has.
    if (parts.length === 1) dropped.push(...written.dropped);
  }
  return dropped;
}

/** Hands a file to the browser to keep. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Puts a picture on the clipboard: as PNG, which every program takes. */
export async function copy(picture: Picture, signal: AbortSignal): Promise<void> {
  const png = fileOf(picture, 'png', true, signal).then(({ file }) => file);
  try {
    // The browser must be asked in the turn of the click, before the picture is there.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch {
    await png; // What went wrong with the picture itself is told as it is.
    throw new Error('This browser puts no pictures on the clipboard: save a PNG instead.');
  }
}
