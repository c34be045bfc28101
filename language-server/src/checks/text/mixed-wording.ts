import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Fix } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { areas, noValues, type Variation, yearEnds } from '../support/wordings.ts';
import { governments, punctuation } from '../support/wordings-of-prose.ts';

const kinds = [areas, yearEnds, noValues, punctuation, governments];

export const mixedWording: Check = {
  code: 'text/mixed-wording',
  severity: 'hint',
  title: { zh: '同一事物几种写法', en: 'One thing written in several ways' },
  why: {
    zh: '一份文件里平方米与㎡、到2025年与2025年底与“十四五”末、没有数值的“—”与“-”、全角与半角标点、各区政府与各区人民政府混用，显得粗疏，也不便查找替换。每一类只在少见的写法第一次出现的地方提示一次。',
    en: 'Square metres as 平方米 and ㎡, a year’s end as 到2025年, 2025年底 and “十四五”末, no value as — and -, marks full- and half-width, governments with and without 人民: mixed within one document they look careless and hinder a search. Each kind is pointed out once, where the rarer way first stands.',
  },
  bad: [
    example(`
      指标 每百户居民拥有养老服务用房面积
        标准：≥30平方米
      指标 街道养老服务综合体面积
        标准：≥1000㎡
      指标 村级养老服务站面积
        标准：≥100平方米
    `),
    example(`
      指标 养老机构护理型床位占比
        2022年：—
        2025年：60%
      指标 老年人健康管理率
        2022年：—
        2025年：75%
      指标 社区老年食堂覆盖率
        2022年：-
        2025年：60%
    `),
    example(`
      一、保障措施
      各区政府切实履行主体责任。
      责任部门：市民政局、各区人民政府
    `),
  ],
  good: [
    example(`
      一、完善设施
      到2024年，完成闲置用地摸底。到2025年，用地全面盘活。
      责任部门：市民政局、各区人民政府
      指标 盘活的闲置用地
        2025年：1平方公里
      指标 街道养老服务综合体面积
        标准：≥1000平方米
    `),
    example(`
      一、保障措施
      各级政府、各区人民政府切实履行主体责任，上午8:30开放，比例为1:3。
    `),
  ],
  inRealPlans: {
    sanya: {
      zh: '“到2025年”与“2025年底”，“平方米”与“㎡”，“各区人民政府”与“各区政府”',
      en: '到2025年 and 2025年底, 平方米 and ㎡, 各区人民政府 and 各区政府',
    },
    taizhou: {
      zh: '“到2025年”“‘十四五’末”与“2025年底”',
      en: '到2025年, “十四五”末 and 2025年底',
    },
    zhuhai: {
      zh: '“到2025年”“2025年末”与“2025年底”',
      en: '到2025年, 2025年末 and 2025年底',
    },
  },
  *run(plan) {
    for (const wordingIn of kinds) {
      const wording = wordingIn(plan);
      const [usual, ...rarer] = wording.ways;
      const [first] = rarer.flatMap(({ places }) => places).sort((a, b) => a.start - b.start);
      const other = usual?.places[0];
      if (!usual || !first || !other) continue;
      yield {
        span: first,
        message: message(wording),
        related: [{ span: other, message: usualWay(wording.what, usual.text) }],
        fixes: unify(wording),
      };
    }
  },
};

/** One fix for each way, the usual one first. */
function unify({ what, ways, unified, isFormOnly }: Variation): Fix[] {
  return ways.flatMap((way) => {
    const others = ways.filter((other) => other !== way).flatMap(({ places }) => places);
    const edits = others.flatMap((span) => {
      const newText = unified(span, way.text);
      return newText === undefined ? [] : [{ span, newText }];
    });
    if (edits.length < others.length) return [];
    return [{ title: unifyWording(what, way.text), edits, ...(isFormOnly && { safe: true as const }) }];
  });
}

function message({ what, ways }: Variation): Localized {
  const zh = ways.map(({ text, places }) => `${named(text).zh}（${places.length}处）`).join('、');
  const en = ways.map(({ text, places }) => `${named(text).en} (${places.length}×)`).join(', ');
  return {
    zh: `${things[what].zh}在本文里写法不一：${zh}，请统一`,
    en: `${things[what].en} is written in several ways here: ${en}; use one`,
  };
}

function usualWay(what: Variation['what'], usual: string): Localized {
  return {
    zh: `${things[what].zh}多数写作${named(usual).zh}`,
    en: `the usual way in this document is ${named(usual).en}`,
  };
}

function unifyWording(what: Variation['what'], usual: string): Localized {
  return {
    zh: `全文的${things[what].zh}统一写作${named(usual).zh}`,
    en: `Write ${named(usual).en} throughout`,
  };
}

const things: Record<Variation['what'], Localized> = {
  area: { zh: '平方米', en: 'Square metres' },
  'year-end': { zh: '同一年的期限', en: 'The end of one year' },
  'no-value': { zh: '没有数值', en: 'No value' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  government: { zh: '各地政府', en: 'Governments' },
};

const widths: Readonly<Record<string, Localized>> = {
  half: { zh: '半角', en: 'half-width' },
  full: { zh: '全角', en: 'full-width' },
};

function named(text: string): Localized {
  return widths[text] ?? { zh: quoted(short(text, 20)), en: quoted(short(text, 20)) };
}
