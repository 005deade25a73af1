import { EdgewiseError } from '../../model/problem';
import { openTensors } from './safetensors';

function file(head: object, data: Uint8Array): Buffer {
  const json = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([size, json, data]);
}

test('half floats become floats', () => {
  const halves = new Uint16Array([0x3c00, 0xc000, 0x3555, 0x0000, 0x0001, 0x7bff]);
  const bytes = file(
    { W: { dtype: 'F16', shape: [6], data_offsets: [0, 12] } },
    new Uint8Array(halves.buffer),
  );
  const [one, minusTwo, third, zero, tiny, most] = openTensors(bytes)('W');
  expect([one, minusTwo, zero, most]).toEqual([1, -2, 0, 65504]);
  expect(third).toBeCloseTo(1 / 3, 3);
  expect(tiny).toBeCloseTo(2 ** -24, 30);
});

test('a tensor that is not there is named', () => {
  const tensors = openTensors(file({}, new Uint8Array()));
  expect(() => tensors('W')).toThrow(EdgewiseError);
  expect(() => tensors('W')).toThrow('W');
});
