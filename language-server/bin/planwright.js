#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/planwright.js', import.meta.url);

if (existsSync(program)) await import(program.href);
else {
  console.error(
    'planwright: 规划匠还没有构建，请先运行 npm run build / not built yet, run npm run build first',
  );
  process.exitCode = 2;
}
