import type { DocumentFile, ReadFile } from './protocol';
import { refuseOther } from './sniff';

/**
 * The articles in a file. Each kind's library is loaded when the first file of the kind comes.
 * @throws EdgewiseError that says what the file is instead, or what is wrong with it
 */
export async function readDocument(file: DocumentFile): Promise<ReadFile> {
  const { name, bytes, columns } = file;
  const only = { part: '' };
  await refuseOther(file);
  switch (file.kind) {
    case 'html': {
      const { readPage } = await import('./html/read-page');
      return { documents: [{ ...only, ...readPage(bytes, name) }], failed: [] };
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf');
      return { documents: [{ ...only, ...(await readPdf(bytes, name)) }], failed: [] };
    }
    case 'mail': {
      const { readMail } = await import('./mail');
      return { documents: [{ ...only, ...(await readMail(bytes, name)) }], failed: [] };
    }
    case 'csv':
    case 'jsonl': {
      const { readTableFile } = await import('./table');
      return readTableFile(bytes, name, file.kind, columns);
    }
    default: {
      const { decode } = await import('../decode');
      return { documents: [{ ...only, text: decode(bytes, name), metadata: {} }], failed: [] };
    }
  }
}
