import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { dedent } from '../support/examples.ts';
import { targetsWithoutYear } from '../support/targets-without-year.ts';

const header = `规划 某市养老服务体系建设行动方案
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日
`;
const plan = (body: string) => `${header}\n${dedent(body)}`;

export const noTargetYear: Check = {
  code: 'timeline/no-target-year',
  severity: 'warning',
  title: { zh: '目标没有年份', en: 'A target without a year' },
  why: {
    zh: '“目标：”不写年份时，指规划期的最后一年；规划又没有写规划期，标题里也看不出，就不知道哪一年要达到，到时无从考核。写“规划期”，或者把“目标”改成年份；另有期限的、每年都要做到的，不在此列。',
    en: 'A 目标 without a year means the last year of the period. In a plan that states no period, in its title neither, nobody knows by when it is to be reached. State the period, or write the year in place of 目标. What has a deadline, or recurs every year, is left alone.',
  },
  bad: [
    plan(`
      指标 养老机构护理型床位占比
        目标：60%
    `),
    plan(`
      | 指标                     | 目标 |
      | 养老机构护理型床位占比   | 60%  |
      | 老年人健康管理率         | 75%  |
    `),
  ],
  good: [
    plan(`
      指标 养老机构护理型床位占比
        目标：60%
        期限：2025年底
      指标 送文化进社区活动
        目标：每年不少于100场次
      指标 每百户居民拥有社区综合服务设施面积
        标准：≥30平方米
    `).replace('行动方案', '行动方案（2023—2025年）'),
    plan(`
      指标 养老机构护理型床位占比
        目标：60%
    `).replace('日\n', '日\n  规划期：2023—2025年\n'),
  ],
  *run(plan) {
    for (const value of targetsWithoutYear(plan)) {
      yield { span: value.yearSpan, message };
    }
  },
};

const message: Localized = {
  zh: '目标没有年份，规划也没有写规划期，不知道哪一年要达到：请补写“规划期：…”，或把“目标”改为年份',
  en: 'This target has no year and the plan no period, so it is unclear by when it is to be reached; add “规划期：…” (period), or write the year in place of 目标',
};
