/**
 * The scheme under which the server serves each box, annex and table of a plan by itself, as Markdown (`workspace/textDocumentContent`):
 * `planwright-table:/专栏1 主要指标.md?` and the plan’s URI behind that; of several headings that are the same the second is in a folder `2`.
 * It changes as the plan does.
 */
export const wholeTableScheme = 'planwright-table';
