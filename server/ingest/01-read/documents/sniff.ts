import { fileTypeFromBuffer } from 'file-type';
import { EdgewiseError } from '../../../../model/problem';
import type { DocumentFile } from './protocol';

/** What is read although its bytes have a type of their own. */
const expected: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf'],
  html: ['xml', 'html'],
  mail: ['eml'],
};

/** The ways out of files that people take for articles. */
const waysOut: Readonly<Record<string, string>> = {
  docx: 'Save it as PDF, HTML or plain text in the program that made it.',
  doc: 'Save it as PDF, HTML or plain text in the program that made it.',
  odt: 'Save it as PDF, HTML or plain text in the program that made it.',
  rtf: 'Save it as PDF, HTML or plain text in the program that made it.',
  epub: 'Convert it to HTML or plain text.',
  zip: 'Unpack it and give the files in it.',
  gz: 'Unpack it and give the files in it.',
};

/** @throws EdgewiseError `not-text` that says what a file really is, where its bytes tell that it is another kind */
export async function refuseOther({ name, kind, bytes }: DocumentFile): Promise<void> {
  const found = await fileTypeFromBuffer(bytes);
  if (!found || expected[kind]?.includes(found.ext)) return;
  throw new EdgewiseError(
    'not-text',
    `${name} is no article but a file of another kind (${found.ext}, ${found.mime}).`,
    waysOut[found.ext] ?? 'Give it an ending that fits, or export the article as plain text.',
  );
}
