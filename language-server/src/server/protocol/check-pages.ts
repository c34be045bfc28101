/**
 * The scheme under which the server serves the pages of the checks (`workspace/textDocumentContent`), for editors
 * that show what a server holds: `planwright-check:/values/unit-mismatch.md`, in Chinese `….zh-CN.md`.
 */
export const checkPageScheme = 'planwright-check';
