// server/language/kernel/kernel.wat -> bytes.ts. Run after a change of the .wat; a unit test fails until then.
// --check only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import createWabt from 'wabt';

const folder = new URL('../server/language/kernel/', import.meta.url);

/** The text of bytes.ts for the kernel's present source. */
async function kernelModule() {
  const wabt = await createWabt();
  const source = readFileSync(new URL('kernel.wat', folder), 'utf8');
  const { buffer } = wabt.parseWat('kernel.wat', source, { simd: true }).toBinary({});
  const lines = Buffer.from(buffer)
    .toString('base64')
    .match(/.{1,100}/g);
  const quoted = lines.map((line) => `  '${line}',`).join('\n');
  return `/** kernel.wat, compiled by scripts/build-kernel.mjs: base64 in lines. */\nexport const kernelBytes = [\n${quoted}\n].join('');\n`;
}

const bytes = new URL('bytes.ts', folder);
const wanted = await kernelModule();
if (!process.argv.includes('--check')) writeFileSync(bytes, wanted);
else if (readFileSync(bytes, 'utf8') !== wanted) {
  console.error('bytes.ts is not what kernel.wat compiles to: node scripts/build-kernel.mjs');
  process.exitCode = 1;
}
