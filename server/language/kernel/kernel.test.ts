import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../root';
import { Kernel, Scratch } from './kernel';

test('bytes.ts is what kernel.wat compiles to', () => {
  // In a process of its own: jest does not load ES modules of scripts/.
  const script = join(projectRoot(), 'scripts', 'build-kernel.mjs');
  const check = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect([check.status, check.stderr]).toEqual([0, '']);
});

test('dense is a matrix product with a bias, for counts that fill no whole vector', () => {
  const [inputs, outputs, rows] = [8, 5, 3];
  const weights = Float32Array.from({ length: inputs * outputs }, (_, i) => ((i * 7) % 11) - 5);
  const bias = Float32Array.from({ length: outputs }, (_, i) => i);
  const x = Float32Array.from({ length: inputs * rows }, (_, i) => ((i * 5) % 7) - 3);
  const kernel = new Kernel();
  const layer = kernel.layer(weights, bias);
  const from = new Scratch(kernel).of(x.length);
  const to = new Scratch(kernel).of(rows * layer.outputs);
  kernel.floats(from, x.length).set(x);
  kernel.dense(layer, from, inputs, rows, to);
  const y = kernel.floats(to, rows * layer.outputs);
  for (let r = 0; r < rows; r++)
    for (let o = 0; o < outputs; o++) {
      let sum = bias[o] ?? 0;
      for (let i = 0; i < inputs; i++) sum += (x[r * inputs + i] ?? 0) * (weights[o * inputs + i] ?? 0);
      expect(y[r * layer.outputs + o]).toBeCloseTo(sum, 4);
    }
});
