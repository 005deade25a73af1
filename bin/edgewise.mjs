#!/usr/bin/env node
// The command. The program itself is built from server/cli.ts; a clone that was never built builds it now.
import { existsSync } from 'node:fs';

const program = new URL('../dist/server/cli.js', import.meta.url);
if (!existsSync(program)) {
  const { prepare } = await import('../scripts/prepare.mjs');
  await prepare();
}
if (!existsSync(program)) {
  console.error('edgewise: the program is not built. Build it with: npm run build');
  process.exit(1);
}
const { main } = await import(program.href);
await main(process.argv);
