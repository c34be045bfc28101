import type { Range } from '../../../language-server/src/core/model/source.ts';
import type { Language } from '../../../language-server/src/core/text/localized.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { viewOf } from '../../../language-server/src/server/preview/overview/plan-view.ts';
import { overviewOf } from '../../../language-server/src/server/preview/overview.ts';
import { previewOf } from '../../../language-server/src/server/preview/preview.ts';
import type { Overview, Preview } from '../../../language-server/src/server/protocol/preview.ts';
import { runChecks } from '../../support/run-checks.ts';

export const header = `规划 示范市养老服务行动方案（2023—2025年）
  发文机关：示范市人民政府
  成文日期：2023年3月1日
`;

/** The preview of a plan, checked, below the header that all have. */
export function preview(body: string, language: Language = 'zh'): Preview {
  const plan = readPlan(header + body);
  return previewOf(plan, runChecks(plan), language);
}

/** An overview of plans, each checked, below the header that all have. */
export function overview(...bodies: readonly string[]): Overview {
  return overviewOfTexts(...bodies.map((body) => header + body));
}

/** The same of plans with headers of their own. */
export function overviewOfTexts(...texts: readonly string[]): Overview {
  const plans = texts.map((text, number) => readPlan(text, `memory:/${number}.plan`));
  return overviewOf(plans.map((plan) => viewOf(plan, runChecks(plan), 'zh')));
}

/** What stands in a range of the plan. */
export function written(body: string, range: Range | undefined): string | undefined {
  if (!range) return undefined;
  const text = header + body;
  const lines = text.split('\n');
  const offset = ({ line, character }: Range['start']) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return text.slice(offset(range.start), offset(range.end));
}
