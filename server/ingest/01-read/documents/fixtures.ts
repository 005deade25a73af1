import PDFDocument from 'pdfkit';

/** Paragraphs long enough that Readability takes them for an article. */
export const paragraphs = [
  'Kenyan President Amina Otieno met Norwegian Prime Minister Ingrid Berg in Oslo on Monday, officials of both ' +
    'countries said, in the first visit of its kind for eleven years.',
  'Otieno said that Kenya would sign the fishing treaty in June, if the parliament in Nairobi agreed to it, and ' +
    'thanked Norway for its patience during the long negotiations.',
  'Berg will visit Nairobi next spring, her office said in a statement, and criticized those who had called the ' +
    'treaty a gift to foreign fleets.',
];

/** A web page with what stands around an article. */
export function webPage({ head = '', body = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kenya and Norway meet | The Example</title>
${head}</head><body><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav>
<main><article><h1>Kenya and Norway meet</h1>
${paragraphs.map((text) => `<p>${text.replaceAll('Otieno', '<b>Oti\u00adeno</b>')}</p>`).join('\n')}
${body}</article></main><footer>© The Example. All rights reserved.</footer></body></html>`;
}

/** A PDF made by drawing on it. */
export function pdf(
  draw: (page: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const document = new PDFDocument({ margin: 60, ...options });
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    draw(document);
    document.end();
  });
}
