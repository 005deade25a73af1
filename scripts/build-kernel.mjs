// server/language/kernel/kernel.wat -> bytes.ts. Run after a change of the .wat; a unit test fails until then.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import createWabt from 'wabt';

const folder = new URL('../server/language/kernel/', import.meta.url);

/** The text of bytes.ts for the kernel's present source. */
export async function kernelModule() {
  const wabt = await createWabt();
  const source = readFileSync(new URL('kernel.wat', folder), 'utf8');
  const { buffer } = wabt.parseWat('kernel.wat', source, { simd: true }).toBinary({});
  const lines = Buffer.from(buffer)
    .toString('base64')
    .match(/.{1,100}/g);
  const quoted = lines.map((line) => `  '${line}',`).join('\n');
  return `/** kernel.wat, compiled by scripts/build-kernel.mjs: base64 in lines. */\nexport const kernelBytes = [\n${quoted}\n].join('');\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('bytes.ts', folder), await kernelModule());
}
