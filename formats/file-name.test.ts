import { attachment, fileName } from './file-name';

test.each([
  ['A summit in the making', 'a-summit-in-the-making.svg'],
  ['../../etc/passwd', 'etc-passwd.svg'],
  ['..\\..\\windows\\system32', 'windows-system32.svg'],
  ['CON', 'edgewise.svg'],
  ['lpt9', 'edgewise.svg'],
  ['com¹', 'edgewise.svg'],
  ['CON.tour', 'con-tour.svg'],
  ['', 'edgewise.svg'],
  ['.', 'edgewise.svg'],
  ['-rf', 'rf.svg'],
  ['~$hidden', 'hidden.svg'],
  ['a\r\nb: "c" <d>|e?*', 'a-b-c-d-e.svg'],
  ['nul\u0000byte', 'nul-byte.svg'],
  ['\u202Egnp.exe', 'gnp-exe.svg'],
  ['zero\u200Bwidth\uFEFF', 'zero-width.svg'],
  ['half \uD83D', 'half.svg'],
  ['e\u0301te\u0301', 'été.svg'],
  ['東京 2017', '東京-2017.svg'],
  ['القمة', 'القمة.svg'],
  ['x'.repeat(400), `${'x'.repeat(60)}.svg`],
  ['𒀀'.repeat(100), `${'𒀀'.repeat(45)}.svg`],
])('%j becomes %s', (title, name) => {
  expect(fileName(title, '.svg')).toBe(name);
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
});

test.each([
  ['A summit', 'attachment; filename="a-summit.pdf"'],
  [
    'Été à Łódź',
    `attachment; filename="ete-a-odz.pdf"; filename*=UTF-8''%C3%A9t%C3%A9-%C3%A0-%C5%82%C3%B3d%C5%BA.pdf`,
  ],
  ['東京', `attachment; filename="edgewise.pdf"; filename*=UTF-8''%E6%9D%B1%E4%BA%AC.pdf`],
  ['a"\r\nset-cookie: b', 'attachment; filename="a-set-cookie-b.pdf"'],
])('%j is handed out as %s', (title, header) => {
  expect(attachment(title, '.pdf')).toBe(header);
});
