import { EdgewiseError } from '../../model/problem';
import { asData } from './data-formats';
import type { ExportFormat } from './format';
import { asHtml } from './html-format';
import { asPictures } from './picture-formats';

/** Every format in which a scene leaves the graph. */
export const exportFormats: readonly ExportFormat[] = [...asPictures, asHtml, ...asData];

/** @throws EdgewiseError `bad-request` that says which formats there are */
export function formatNamed(name: string): ExportFormat {
  const format = exportFormats.find((one) => one.name === name);
  if (format) return format;
  throw new EdgewiseError(
    'bad-request',
    `There is no format called "${name}".`,
    `There are: ${exportFormats.map((one) => one.name).join(', ')}.`,
  );
}

/**
 * The format that a file's ending asks for.
 * @throws EdgewiseError `bad-request` that says which endings there are
 */
export function formatOfFile(file: string): ExportFormat {
  const lower = file.toLowerCase().replace(/\.jpeg$/, '.jpg');
  // The longest ending that fits: ".csv.zip" before ".zip".
  const [format] = exportFormats
    .filter(({ ending }) => lower.endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length);
  if (format) return format;
  throw new EdgewiseError(
    'bad-request',
    `The name "${file}" does not say in which format to write.`,
    `Give it one of the endings ${exportFormats.map(({ ending }) => ending).join(', ')}, or say --format.`,
  );
}
