import { twoNames } from './two-names';

test.each([
  ['Abe, Putin', ['Abe', 'Putin']],
  ['Abe and Putin', ['Abe', 'Putin']],
  ['Abe → Putin', ['Abe', 'Putin']],
  ['Abe - Putin', ['Abe', 'Putin']],
  ['how is Shinzo Abe connected to Vladimir Putin?', ['Shinzo Abe', 'Vladimir Putin']],
  ['Why are Abe and Putin linked', ['Abe', 'Putin']],
  ['path from Abe to Putin', ['Abe', 'Putin']],
  ['Abe', null],
  ['Abe and', null],
  ['Abe,', null],
  ['Jean-Marie', null],
  ['Anderson', null],
])('%s asks about %j', (text, names) => expect(twoNames(text)).toEqual(names));
