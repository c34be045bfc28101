#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/planwright.js', import.meta.url);

// Node 22 and later keep what they compiled, so that the next command starts sooner
module.enableCompileCache?.();

if (existsSync(program)) await import(program.href);
else {
  console.error(
    'planwright: 规划匠还没有构建，请先运行 npm run build / not built yet, run npm run build first',
  );
  process.exitCode = 2;
}
