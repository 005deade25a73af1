import { InvalidArgumentError, Option, type Command } from 'commander';
import { exportRequest, type ExportRequest } from '../../model/api/export';
import { grounds } from '../../model/picture';
import { EdgewiseError } from '../../model/problem';
import { runExport } from '../commands/export';
import { readParameters } from '../commands/parameters';
import { exportFormats, formatNamed, formatOfFile } from '../export/formats';
import { parse } from '../routes/parse';
import { parameter } from './arguments';
import { withAccess, type Surroundings } from './surroundings';

const PIXELS = { px: 1, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 96 / 72 } as const;

/** A length as people write it, 800, 156mm or 6.5in, in CSS pixels. */
export function length(given: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*(px|mm|cm|in|pt)?$/.exec(given);
  const unit = (found?.[2] ?? 'px') as keyof typeof PIXELS;
  if (!found) throw new InvalidArgumentError('Write a length as 800, 156mm, 15.6cm or 6in.');
  return Number(found[1]) * PIXELS[unit];
}

function number(given: string): number {
  const value = Number(given);
  if (given.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('Write a number.');
  return value;
}

interface Options {
  readonly out: string;
  readonly format?: string;
  readonly view?: string;
  readonly cypher?: string;
  readonly param: readonly string[];
  readonly center?: string;
  readonly hops: number;
  readonly limit: number;
  readonly sources: number;
  readonly grey: boolean;
  readonly [picture: string]: unknown;
}

/** What of the options says how a picture is drawn, in the words of model/picture.ts. */
const drawn = [
  'width',
  'height',
  'density',
  'ground',
  'names',
  'margin',
  'words',
  'legend',
  'title',
  'subtitle',
];
const drawnToo = ['credits', 'date', 'description', 'embedFont'];

function subjectOf({ view, cypher, param, center, hops, limit }: Options): unknown {
  const said = [view, cypher, center].filter((one) => one !== undefined).length;
  if (said !== 1)
    throw new EdgewiseError(
      'bad-request',
      said === 0 ? 'Nothing says what to export.' : '--view, --cypher and --center exclude each other.',
      'Say --center "Shinzo Abe" for a name and what is around it, --view <name> or --cypher "MATCH …".',
    );
  if (view !== undefined)
    return view.includes('#view=') ? { kind: 'link', link: view } : { kind: 'view', name: view };
  return cypher === undefined
    ? { kind: 'center', name: center, hops, limit }
    : { kind: 'cypher', cypher, ...readParameters(param) };
}

function requestOf(options: Options): ExportRequest {
  const format = options.format === undefined ? formatOfFile(options.out) : formatNamed(options.format);
  const given = [...drawn, ...drawnToo].filter((name) => options[name] !== undefined);
  const picture = Object.fromEntries(given.map((name) => [name, options[name]]));
  const tones = options.grey ? { tones: 'grey' } : {};
  return parse(exportRequest, {
    of: subjectOf(options),
    format: format.name,
    picture: { ...picture, ...tones },
    cite: options.sources,
  });
}

/** What is wrong with the words of a command line is wrong usage, and ends with its own code. */
function usage<T>(command: Command, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof EdgewiseError)) throw error;
    return command.error(`edgewise: ${error.message}${error.hint === undefined ? '' : `\n  ${error.hint}`}`);
  }
}

function addDrawing(command: Command): Command {
  return command
    .option('--title <words>', 'stands over the picture')
    .option('--subtitle <words>', 'stands below the title')
    .option('--credits <words>', 'the last line, such as who made it', 'Made with Edgewise')
    .option('--date <day>', 'a day that stands after the credits: 2017-03-22')
    .option(
      '--description <words>',
      'what those hear who cannot see it; made from the graph where it is left out',
    )
    .option('--width <length>', 'width of the sheet: 1280, 156mm, 6in (default: 1280)', length)
    .option('--height <length>', 'height of the sheet (default: 900)', length)
    .option('--density <number>', 'pixels of a PNG or JPG to each of the sheet (default: 2)', number)
    .addOption(new Option('--ground <ground>', 'what it stands on (default: white)').choices(grounds))
    .option('--grey', 'grey tones that stay apart in print', false)
    .option('--names <number>', 'names so many times as large (default: 1)', number)
    .option('--words', 'edges say what they are, where there is room')
    .option('--no-legend', 'leave the legend out')
    .option('--embed-font', 'an SVG carries the letters it uses');
}

/** The command that writes what is in the graph to a file. */
export function addExport(program: Command, { terminal, run }: Surroundings): void {
  const names = exportFormats.map(({ name }) => name);
  const command = program
    .command('export')
    .description(`write a part of the graph to a file: ${names.join(', ')}`)
    .requiredOption('--out <file>', 'where to; its ending says the format, "-" is stdout')
    .addOption(new Option('--format <format>', 'where the ending does not say it').choices(names))
    .option('--center <name>', 'a name and what is around it')
    .option('--hops <number>', 'how far around it, 1 to 3', number, 1)
    .option('--limit <number>', 'the most neighbours of a step, the best evidenced first', number, 40)
    .option('--view <name or link>', 'a saved view, or the link of one')
    .option('--cypher <statement>', 'what a reading statement finds')
    .option('--param <name=value>', 'a parameter of the statement; may be repeated', parameter, [])
    .option('--sources <number>', 'number so many edges and list their sources', number, 0);
  addDrawing(command).action((options: Options) =>
    run(() => {
      const request = usage(command, () => requestOf(options));
      return withAccess(terminal, (access) => runExport(access, request, options.out, terminal));
    }),
  );
}
