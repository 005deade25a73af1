import { hashString, hexOf } from './hash';

const decimal = (text: string) => BigInt(`0x${hexOf(hashString(text))}`).toString();

// The numbers that spaCy's documentation shows for its string store.
test.each([
  ['coffee', '3197928453018144401'],
  ['apple', '8566208034543834098'],
])('%s has the id that spaCy gives it', (text, id) => {
  expect(decimal(text)).toBe(id);
});

test('a text hashes by its UTF-8 bytes, of any length', () => {
  const texts = ['a', 'ab', 'é', '日本', '\u{1F600}', 'exactly8', 'longer than eight bytes'];
  expect(new Set(texts.map(decimal)).size).toBe(texts.length);
});
