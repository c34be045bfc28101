/** What the editor says in outline, hovers, completions and quick fixes, in Chinese and English. */
export { completionMessages } from './editor/completion.ts';
export { hoverMessages } from './editor/hover.ts';
