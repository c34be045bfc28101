import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../../language-server/schema/plan.schema.json' with { type: 'json' };
import { whatItSays } from '../../../language-server/src/checks/fixes/what-it-says.ts';
import { headerTexts } from '../../../language-server/src/core/fields/header-fields.ts';
import { planFromJson } from '../../../language-server/src/exchange/interchange/json/read.ts';
import { planJson } from '../../../language-server/src/exchange/interchange/json/write.ts';
import { planText } from '../../../language-server/src/exchange/interchange/plan-text.ts';
import { planFromStratml } from '../../../language-server/src/exchange/interchange/stratml/read.ts';
import { stratmlOf } from '../../../language-server/src/exchange/interchange/stratml/write.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { comparePlans } from '../../../language-server/src/print/compare/compare.ts';
import { readingOf } from '../../../language-server/src/server/workspace/reading.ts';

/* Every text of the header through every place that has to do with it: a row in the table is enough. */
describe.each(headerTexts)('$keyword', ({ keyword, key, kind }) => {
  const planWith = (content: string) =>
    readPlan(`规划 某市方案\n  ${keyword}：${content}\n\n一、目标\n建设。\n`);
  const plan = planWith('甲');

  it('is read, and a line of the text of its own does no harm', () => {
    expect(plan.header[key]?.value).toBe('甲');
    if (kind === 'frame')
      expect(readPlan(`一、目标\n建设。\n${keyword}：甲\n　　${keyword}：甲`).problems).toEqual([]);
  });

  it('comes back from JSON, which the schema describes, and from StratML', () => {
    const json = planJson(plan, 'a.plan');
    expect(new Ajv2020().validate(schema, JSON.parse(JSON.stringify(json)))).toBe(true);
    for (const draft of [planFromJson(JSON.stringify(json)), planFromStratml(stratmlOf(plan))]) {
      expect(readPlan(planText(draft)).header[key]?.value).toBe('甲');
    }
  });

  it('is compared, and no fix may change it', () => {
    const other = planWith('乙');
    expect(comparePlans(plan, other, 'zh').changes).toBe(1);
    expect(whatItSays(other)).not.toBe(whatItSays(plan));
    expect(readingOf(other)).not.toBe(readingOf(plan));
  });
});
