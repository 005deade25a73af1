import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { EdgewiseError } from '../../../../../model/problem';
import type { ReadDocument } from '../protocol';
import { linesOf, type Piece } from './lines';
import { inReadingOrder } from './order';
import { paragraphsOf } from './paragraphs';
import { withoutRunning, type Page } from './running';

/** More pages are a book, or a file made to hold the reader. */
const MOST_PAGES = 2_000;

async function openPdf(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new EdgewiseError(
        'unreadable-file',
        `${name} is encrypted with a password.`,
        'Save it without one in the program that opens it.',
        cause,
      );
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EdgewiseError(
      'unreadable-file',
      `${name} is no PDF that can be read: ${reason}`,
      'Is the file whole? Open it in a PDF viewer and save it again.',
      cause,
    );
  }
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const pieces = items.filter((item): item is typeof item & Piece => 'str' in item);
  const { height } = page.getViewport({ scale: 1 });
  page.cleanup();
  return { height, lines: inReadingOrder(linesOf(pieces)) };
}

/**
 * The text of a PDF in reading order, and where its pages begin. Its own title and dates are not taken: they are
 * those of the program that made the file.
 * @throws EdgewiseError `unreadable-file`, `empty-file` for pictures of pages, `too-large`
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Omit<ReadDocument, 'part'>> {
  const document = await openPdf(bytes, name);
  try {
    const { numPages } = document;
    if (numPages > MOST_PAGES)
      throw new EdgewiseError(
        'too-large',
        `${name} has ${numPages} pages; at most ${MOST_PAGES} are read.`,
        'Split it.',
      );
    const pages: Page[] = [];
    for (let number = 1; number <= numPages; number++) pages.push(await pageOf(document, number));
    const read = paragraphsOf(withoutRunning(pages).map(({ lines }) => lines));
    // pdf.js makes one page up where it finds none: a list of pages that leads in a circle, or to nothing.
    if (read.text.trim() === '' && (await document.getPage(1)).ref === null)
      throw new EdgewiseError(
        'unreadable-file',
        `${name} has no page that can be found: its list of pages is broken or leads back to itself.`,
        'Open it in a PDF viewer and save it again.',
      );
    if (read.text.trim() === '')
      throw new EdgewiseError(
        'empty-file',
        `${name} holds no text: its pages are pictures.`,
        'Recognize its text first, for example: ocrmypdf in.pdf out.pdf',
      );
    return { ...read, metadata: {} };
  } finally {
    await document.loadingTask.destroy();
  }
}
