import { fileName } from './file-name';

test.each([
  ['A summit in the making', 'a-summit-in-the-making.svg'],
  ['../../etc/passwd', 'etc-passwd.svg'],
  ['CON', 'edgewise.svg'],
  ['', 'edgewise.svg'],
  ['a\r\nb: "c" <d>', 'a-b-c-d.svg'],
  ['\u202Egnp.exe', 'gnp-exe.svg'],
  ['東京 2017', '東京-2017.svg'],
  ['x'.repeat(400), `${'x'.repeat(60)}.svg`],
])('%j becomes %s', (title, name) => {
  expect(fileName(title, 'svg')).toBe(name);
});
