import fc from 'fast-check';
import type { Value } from '../../model/api/graph';
import { jsonSize } from './json-size';

test('the size of a value is near that of its JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = JSON.stringify(value).length;
      const told = jsonSize(value as Value);
      expect(told).toBeGreaterThanOrEqual(written / 5);
      expect(told).toBeLessThanOrEqual(written * 3 + 5);
    }),
  );
});
