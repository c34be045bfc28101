import type { KeywordDocumentation } from './documentation.ts';

function field(zh: string, en: string, ...lines: string[]): KeywordDocumentation {
  return {
    summary: { zh, en },
    example: ['1.扩大服务供给。建设一批嵌入式养老服务机构。', ...lines].join('\n'),
  };
}

/** Fields of a section and of an indicator alike: who answers for it, and by when. */
export const responsibilityKeywords = {
  责任部门: field(
    '谁负责。不缩进时管所在的这一节，缩进在指标下面时只管那项指标；下面没有另写的都承用它。也可以写在段末的括号里：`（责任部门：市民政局）`、`（市民政局、市财政局）`、`（市民政局负责）`。',
    'Who answers for it. Not indented it holds for the section it stands in, indented below an indicator for that one; what stands inside inherits it. It may also stand in brackets at the end of a paragraph: `（责任部门：市民政局）`, `（市民政局、市财政局）`, `（市民政局负责）`.',
    '责任部门：市民政局、市财政局',
  ),
  牵头部门: field(
    '牵头的部门；与“配合部门”连用。也可以在责任部门的名称后面注明：`市民政局（牵头）`，或者在段末的括号里写 `（市民政局牵头，市财政局配合）`。',
    'Who leads; used together with 配合部门. It may also be noted behind a name: `市民政局（牵头）`, or in brackets at the end of a paragraph: `（市民政局牵头，市财政局配合）`.',
    '牵头部门：市民政局',
    '配合部门：市财政局、市住建局',
  ),
  配合部门: field(
    '配合牵头部门的部门。',
    'Who supports the department that leads.',
    '牵头部门：市民政局',
    '配合部门：市财政局、市住建局',
  ),
  期限: field(
    '何时完成。不缩进时管所在的这一节，缩进在指标下面时只管那项指标。',
    'By when it is to be done; for the section it stands in, or indented for the indicator above.',
    '责任部门：市民政局',
    '期限：2025年底',
  ),
} as const satisfies Record<string, KeywordDocumentation>;
