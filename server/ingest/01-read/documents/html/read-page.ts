import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { EdgewiseError } from '../../../../../model/problem';
import type { ReadDocument } from '../protocol';
import { aboutPage } from './about';
import { linesOfElement } from './blocks';
import { checkNesting } from './nesting';

/** A page of more elements is no article. */
const MOST_ELEMENTS = 100_000;

/** Parses a page: no script of it runs, nothing it names is loaded, and what its parser complains of is not told. */
function domOf(page: Uint8Array | string): JSDOM {
  const given = typeof page === 'string' ? page : Buffer.from(page);
  return new JSDOM(given, { virtualConsole: new VirtualConsole() });
}

interface Main {
  readonly title: string | undefined;
  readonly lines: readonly string[];
}

/** The main text by Readability; the whole body where it finds none, as on a page of two paragraphs. */
function mainText(page: Document, name: string): Main {
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS)
    throw new EdgewiseError(
      'too-complex',
      `${name} has more than ${MOST_ELEMENTS} elements.`,
      'Save the article alone, as plain text.',
    );
  const whole = linesOfElement(page.body);
  const heading = page.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const article = new Readability<Node>(page, { serializer: (node) => node }).parse();
  const lines = article?.content ? linesOfElement(article.content) : [];
  const title = article?.title?.trim() ?? '';
  // A window's title often goes on with the newspaper's name; the heading alone does not.
  const named = heading !== '' && title.startsWith(heading) ? heading : title;
  return { title: named === '' ? undefined : named, lines: lines.length > 0 ? lines : whole };
}

/**
 * The article of a web page: its title, then its paragraphs; and what the page says about itself.
 * @param page bytes in whatever encoding the page declares, or text
 * @throws EdgewiseError `empty-file` or `too-complex`
 */
export function readPage(page: Uint8Array | string, name: string): Omit<ReadDocument, 'part'> {
  checkNesting(typeof page === 'string' ? page : Buffer.from(page).toString('latin1'), name);
  const dom = domOf(page);
  try {
    const { document } = dom.window;
    const about = aboutPage(document);
    const main = mainText(document, name);
    const title = about.title ?? main.title;
    const body = main.lines.filter((line) => line !== title);
    if (body.length === 0)
      throw new EdgewiseError(
        'empty-file',
        `${name} holds no text of an article.`,
        'Pages that load their text by script are empty when saved: save it from the reader view, or as plain text.',
      );
    const text = [...(title === undefined ? [] : [title]), ...body].join('\n\n');
    return { text, metadata: { ...about, ...(title === undefined ? {} : { title }) } };
  } finally {
    dom.window.close();
  }
}
