import PostalMime, { type Email } from 'postal-mime';
import { EdgewiseError } from '../../../../model/problem';
import { dayOf } from './day';
import { readPage } from './html/read-page';
import type { ReadDocument } from './protocol';
import { unwrap } from './unwrap';

/** Messages within messages, and how long its head may be, in bytes. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 1024 ** 2 };

/** The body of a message: its plain text, else the text of its page. */
function bodyOf({ text, html }: Email, name: string): string {
  if (text !== undefined && text.trim() !== '') return unwrap(text);
  return html === undefined || html.trim() === '' ? '' : readPage(html, name).text;
}

/**
 * A mail as an article: its subject, then its text; published by its sender. Attachments are not read.
 * @throws EdgewiseError `empty-file` or `too-complex`
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<Omit<ReadDocument, 'part'>> {
  const mail = await PostalMime.parse(bytes, limits);
  const body = bodyOf(mail, name);
  if (body === '')
    throw new EdgewiseError(
      'empty-file',
      `${name} holds no text.`,
      'Attachments are not read: give them by themselves.',
    );
  const title = mail.subject?.replace(/\s+/g, ' ').trim() ?? '';
  const date = dayOf(mail.headers.find(({ key }) => key === 'date')?.value);
  const outlet = mail.from?.name || mail.from?.address;
  return {
    text: title === '' || body.startsWith(title) ? body : `${title}\n\n${body}`,
    metadata: {
      ...(title === '' ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(outlet === undefined || outlet === '' ? {} : { outlet }),
    },
  };
}
