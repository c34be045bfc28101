/**
 * What a program may use of Planwright: all that `import … from 'planwright'` gives, which docs/api.md describes. It runs
 * in Node and in a browser, reads and writes no file, and brings no other module along than those whose names are taken:
 * none is here for its effects. The extension uses it too, besides the requests in `protocol/`.
 */

export * from './api/check.ts';
export * from './api/checks.ts';
export * from './api/documents.ts';
export * from './api/exchange.ts';
export * from './api/fixes.ts';
export * from './api/language.ts';
export * from './api/new-plan.ts';
export * from './api/pictures.ts';
export * from './api/read.ts';
export * from './api/render.ts';
export * from './api/replies.ts';
export * from './api/review.ts';
export * from './api/tables.ts';
export * from './api/words.ts';
