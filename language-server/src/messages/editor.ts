/** What the editor says in outline, hovers, completions and quick fixes, in Chinese and English. */
export { editorMessages, unnamed } from './editor/common.ts';
export { completionMessages } from './editor/completion.ts';
export { hoverMessages } from './editor/hover.ts';
export { roleMeanings, roleNames } from './editor/roles.ts';
export { sayValue } from './editor/values.ts';
