import { expect, it } from 'vitest';
import { interchangeFormats } from '../../../language-server/src/exchange/interchange/index.ts';
import { planText } from '../../../language-server/src/exchange/interchange/plan-text.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const text = `規劃 示範市養老服務發展行動方案（2023—2025年）
  發文機關：示範市民政局
  成文日期：2023年3月1日

部門
  市民政局（民政局）

一、目標
責任部門：市民政局
期限：2025年底
類別 設施
指標 護理型床位占比
  2025年：60%
  屬性：約束性
  責任部門：市民政局（牽頭）、市財政局、市教育局（牽頭）

| 指標 | 2025年 | 屬性   |
| 站點 | 3個    | 預期性 |
`;

it.each(interchangeFormats)(
  'a plan in Traditional characters comes back as such from $name',
  async (format) => {
    const back = planText(
      await format.read(new TextDecoder().decode(await format.render(readPlan(text), 'a.plan'))),
    );
    expect(back).toContain('規劃 示範市');
    for (const word of [
      '發文機關：',
      '\n部門\n',
      '責任部門：',
      '類別 設施',
      '指標 護理型',
      '屬性：',
      '（牽頭）',
    ]) {
      expect(back).toContain(word);
    }
    expect(back).not.toMatch(/规划|发文|部门|责任|类别|指标|属性|牵头/u);
  },
);
