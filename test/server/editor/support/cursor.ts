import type { Plan } from '../../../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { dedent } from '../../../support/annotate.ts';

const cursor = '‸';

/** What most examples begin with. */
export const header = `规划 示范市养老服务发展行动方案（2023—2025年）
  成文日期：2023年3月1日
  规划期：2023—2025年
  基期：2022年
`;

export interface Cursor {
  readonly text: string;
  readonly offset: number;
  readonly plan: Plan;
}

/** A plan with the cursor where `‸` stands in it; the indentation of the code is taken off. */
export function atCursor(marked: string): Cursor {
  const dedented = dedent(marked);
  const offset = dedented.indexOf(cursor);
  if (offset < 0) throw new Error(`no ${cursor} in the text`);
  const text = dedented.replace(cursor, '');
  return { text, offset, plan: readPlan(text) };
}

/** The same below the header that most examples begin with. */
export function belowHeader(marked: string): Cursor {
  return atCursor(`${header}${dedent(marked)}`);
}
