import { isStatement, statements } from '../text/statements';
import { parameterKinds, type ParameterKind, type Parameters } from '../parameters/typed';

/** A statement with a name, in a folder ("" for none). */
export interface Named {
  readonly name: string;
  readonly folder: string;
  readonly cypher: string;
  readonly parameters: Parameters;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function written({ name, folder, cypher, parameters }: Named): string {
  const given = Object.entries(parameters).map(
    ([key, { kind, text }]) => `// $${JSON.stringify(key)} ${kind ?? 'any'}: ${JSON.stringify(text)}`,
  );
  const head = [`// ${oneLine(name)}`, ...(folder === '' ? [] : [`// folder: ${oneLine(folder)}`]), ...given];
  return `${head.join('\n')}\n${cypher.trim().replace(/;$/, '')};\n`;
}

/** Statements as a .cypher file: the name in a comment before each, folder and parameters in comments after it. */
export const toCypherFile = (statements: readonly Named[]): string => statements.map(written).join('\n');

const COMMENT = /^\/\/\s?(.*)$/;
const FOLDER = /^folder:\s*(.+)$/;
const GIVEN = /^\$("(?:[^"\\]|\\.)*") (\w+): (".*")$/;

function readPiece(piece: string): Named | null {
  const lines = piece.split(/\r?\n/);
  let name = '';
  let folder = '';
  const parameters: Parameters = {};
  let at = 0;
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    const said = COMMENT.exec(line)?.[1];
    if (said === undefined && line !== '') break;
    if (said === undefined) continue;
    const given = GIVEN.exec(said);
    const inFolder = FOLDER.exec(said)?.[1];
    if (given)
      parameters[JSON.parse(given[1] ?? '""') as string] = readGiven(given[2] ?? '', given[3] ?? '""');
    else if (inFolder !== undefined && name !== '') folder = inFolder.trim();
    else if (name === '') name = said.trim();
    else break;
  }
  const cypher = lines.slice(at).join('\n').trim();
  if (!isStatement({ text: cypher })) return null;
  return { name: name === '' ? oneLine(cypher).slice(0, 60) : name, folder, cypher, parameters };
}

const readGiven = (kind: string, text: string): Parameters[string] => ({
  kind: parameterKinds.includes(kind as ParameterKind) ? (kind as ParameterKind) : null,
  text: JSON.parse(text) as string,
});

/** The statements of a .cypher file; one without a comment before it is called by its first words. */
export const fromCypherFile = (text: string): Named[] =>
  statements(text.replace(/^\ufeff/, '')).flatMap((piece) => readPiece(piece.text) ?? []);
