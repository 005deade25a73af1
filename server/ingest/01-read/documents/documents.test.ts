import { openDocumentReader } from '../document-reader';
import type { DocumentKind } from '../kinds';
import { paragraphs, pdf, webPage } from './fixtures';
import type { ReadDocument } from './protocol';

const reader = openDocumentReader();
afterAll(() => reader.close());

const read = async (
  name: string,
  kind: DocumentKind,
  content: string | Uint8Array,
  columns: Readonly<Record<string, string>> = {},
): Promise<readonly ReadDocument[]> => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { documents, failed } = await reader.read({ name, kind, bytes, columns });
  expect(failed).toEqual([]);
  return documents;
};

const whole = ['Kenya and Norway meet', ...paragraphs].join('\n\n');

describe('a web page', () => {
  test('gives its main text alone', async () => {
    const [page] = await read('a.html', 'html', webPage());
    expect(page?.text).toBe(whole);
    expect(page?.metadata.title).toMatch(/^Kenya and Norway meet/);
  });

  const linked = (more: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...more })}</script>`;
  test.each([
    [
      'JSON-LD',
      linked({
        '@graph': [
          { '@type': 'WebPage', name: 'x' },
          {
            '@type': ['NewsArticle', 'Thing'],
            headline: 'Kenya and Norway meet',
            datePublished: '2020-05-04T23:30:00-05:00',
            publisher: [{ '@type': 'Organization', name: 'The Example' }],
            mainEntityOfPage: { '@id': 'https://paper.example/a' },
          },
        ],
      }),
    ],
    [
      'meta elements',
      '<meta property="og:title" content="Kenya and Norway meet">' +
        '<meta property="article:published_time" content="2020-05-04T08:00:00Z">' +
        '<meta property="og:site_name" content="The Example"><link rel="canonical" href="https://paper.example/a">',
    ],
  ])('tells title, day, outlet and address by %s', async (_how, head) => {
    const [page] = await read('a.html', 'html', webPage({ head }));
    expect(page?.metadata).toEqual({
      title: 'Kenya and Norway meet',
      date: '2020-05-04',
      outlet: 'The Example',
      url: 'https://paper.example/a',
    });
  });

  test('may be broken in what it says of itself, and in its encoding', async () => {
    const head =
      '<script type="application/ld+json">{oops</script>' +
      linked({
        '@type': 'NewsArticle',
        headline: { evil: 1 },
        datePublished: 'soon',
        url: 'javascript:alert(1)',
      });
    const latin = Buffer.from(
      webPage({ head, body: '<p>Señor Núñez agreed.</p>' }).replace('utf-8', 'iso-8859-1'),
      'latin1',
    );
    const [page] = await read('a.html', 'html', latin);
    expect(page?.text).toContain('Señor Núñez agreed.');
    expect(page?.metadata).toEqual({ title: expect.stringMatching(/^Kenya/) as string });
  });
});

describe('a PDF', () => {
  test('is read column by column, without what stands on every page, and keeps its pages', async () => {
    const bytes = await pdf((page) => {
      page.fontSize(20).text('Kenya and Norway meet').moveDown(2).fontSize(11);
      page.text(`${paragraphs[0] ?? ''}\n\n${paragraphs[1] ?? ''}`, {
        columns: 2,
        columnGap: 30,
        height: 130,
      });
      for (const number of [2, 3]) {
        page.addPage();
        page.text(`The Example, page ${number}`, 60, 30);
        page.text(number === 2 ? (paragraphs[2] ?? '') : 'A last word.', 60, 100);
      }
    });
    const [document] = await read('a.pdf', 'pdf', bytes);
    expect(document?.text.replace(/\s+/g, ' ')).toBe(`${whole} A last word.`.replace(/\s+/g, ' '));
    const [first = -1, second = -1, third = -1] = document?.pages ?? [];
    expect(first).toBe(0);
    expect(document?.text.slice(second)).toMatch(/^Berg will visit/);
    expect(document?.text.slice(third)).toBe('A last word.');
  });

  test('has its broken words mended', async () => {
    const bytes = await pdf((page) =>
      page.text('They ended the long nego-\ntiations with Japan-\nSouth Korea talks.'),
    );
    const [document] = await read('a.pdf', 'pdf', bytes);
    expect(document?.text).toBe('They ended the long negotiations with Japan- South Korea talks.');
  });
});

describe('a mail', () => {
  const head =
    'From: The Example <desk@paper.example>\r\nSubject: =?utf-8?Q?Kenya_and_Norway_meet?=\r\n' +
    'Date: Mon, 4 May 2020 23:30:00 -0500\r\nMIME-Version: 1.0\r\n';
  const metadata = { title: 'Kenya and Norway meet', date: '2020-05-04', outlet: 'The Example' };

  test('gives its text with its lines joined, or its page', async () => {
    const wrapped = paragraphs.map((text) => text.replace(/(.{60,72}) /g, '$1\r\n')).join('\r\n\r\n');
    const plain = `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${wrapped}`;
    expect(await read('a.eml', 'mail', plain)).toEqual([{ part: '', text: whole, metadata }]);
    const page = `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${webPage()}`;
    expect(await read('a.eml', 'mail', page)).toEqual([{ part: '', text: whole, metadata }]);
  });
});

describe('a table', () => {
  const articles = [
    {
      part: '1',
      text: 'Talks\n\nAbe met Putin.',
      metadata: { title: 'Talks', date: '2017-03-20', outlet: 'Wire' },
    },
    { part: '2', text: 'Talks end\n\nPutin met Abe.', metadata: { title: 'Talks end' } },
  ];

  test.each([
    [
      'CSV with headings that tell',
      'csv',
      'Headline;Body;Published;Source\r\nTalks;"Abe met Putin.";2017-03-20;Wire\r\nTalks end;Putin met Abe.;;\r\n',
      {},
    ],
    [
      'CSV with a column map',
      'csv',
      'a,b,c,d\nTalks,Abe met Putin.,"Mon, 20 Mar 2017 10:00 GMT",Wire\nTalks end,Putin met Abe.,,\n',
      { title: 'a', text: 'b', date: 'c', outlet: 'd' },
    ],
    [
      'JSON lines',
      'jsonl',
      '{"title":"Talks","text":"Abe met Putin.","date":"2017-03-20","source":"Wire"}\n\n{"title":"Talks end","text":"Putin met Abe."}\n',
      {},
    ],
  ] as const)('%s gives an article a row', async (_what, kind, text, columns) => {
    expect(await read(`a.${kind}`, kind, text, columns)).toEqual(articles);
  });

  test('reads rows however deep what else they hold', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const [row] = await read('a.jsonl', 'jsonl', `{"text":"Abe met Putin.","x":${deep}}\n`);
    expect(row?.text).toBe('Abe met Putin.');
  });

  test('tells rows without text by their line, and keeps the rest', async () => {
    const bytes = Buffer.from('id,text\nx,"One\nline."\ny,\nx,Two.\n');
    const { documents, failed } = await reader.read({ name: 'a.csv', kind: 'csv', bytes, columns: {} });
    expect(documents.map(({ part, text }) => [part, text])).toEqual([
      ['x', 'One\nline.'],
      ['x-3', 'Two.'],
    ]);
    expect(failed).toMatchObject([{ document: 'a.csv', reason: 'Line 4 of a.csv has no text.' }]);
  });
});
