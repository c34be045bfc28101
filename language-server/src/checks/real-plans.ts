import type { Localized } from '../messages/localized.ts';
import type { Check } from './check.ts';

/** The published plans that the examples are made from, by the examples' names. */
export const realPlans = {
  deyang: { zh: '德阳', en: 'Deyang' },
  sanya: { zh: '三亚', en: 'Sanya' },
  shidian: { zh: '施甸', en: 'Shidian' },
  taizhou: { zh: '泰州', en: 'Taizhou' },
  zhuhai: { zh: '珠海', en: 'Zhuhai' },
} as const satisfies Record<string, Localized>;

export type RealPlan = keyof typeof realPlans;

type Found = Partial<Record<RealPlan, Localized>>;

/**
 * What the checks find in the five plans, as published on the web or as they stand in examples/, each finding
 * judged right by a reader. A check that isn't named found nothing in any of them.
 */
const found: Readonly<Partial<Record<Check['code'], Found>>> = {
  'responsibility/binding-without-department': {
    taizhou: {
      zh: '专栏1的5项约束性指标，全文没有写责任部门',
      en: 'the five binding indicators of box 1: the plan names no department at all',
    },
  },
  'responsibility/similar-departments': {
    zhuhai: {
      zh: '“市城管管理综合执法局”与“市城市管理综合执法局”',
      en: '市城管管理综合执法局 beside 市城市管理综合执法局',
    },
  },
  'responsibility/unknown-department': {
    zhuhai: {
      zh: '列出部门名录以后，“市城管管理综合执法局”不在其中',
      en: '市城管管理综合执法局, once the departments are listed',
    },
  },
  'structure/malformed-document-number': {
    deyang: { zh: '“德委办2016〔67〕号”', en: '德委办2016〔67〕号' },
  },
  'structure/missing-attachment': {
    sanya: {
      zh: '网页列出了附件的指标表，表本身没有发布',
      en: 'the page names its table of indicators, which was not put online',
    },
  },
  'structure/missing-header': {
    deyang: { zh: '网页没有写发文机关', en: 'the page names no issuer' },
  },
  'structure/unknown-field': {
    deyang: { zh: '网页的“发布日期”落在正文里', en: 'the page’s 发布日期 stands in the text' },
  },
  'structure/unread-table': {
    taizhou: {
      zh: '网页的指标表复制下来，行首没有“|”',
      en: 'the table of indicators, copied from the page without its bars',
    },
  },
  'text/foreign-text': {
    sanya: {
      zh: '网页里“关于”被换成了广告文字，6处',
      en: 'advertising in place of 关于, six times on the page',
    },
  },
  'text/lost-character': {
    sanya: { zh: '网页里的“?”，11处', en: 'eleven “?” on the page' },
    taizhou: { zh: '网页里的“?”，7处', en: 'seven “?” on the page' },
  },
  'text/mixed-wording': {
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
  'text/run-together': {
    shidian: {
      zh: '“不低于10%每百户……”“不低于60%每万城镇……”，2处',
      en: '不低于10%每百户… and 不低于60%每万城镇…',
    },
  },
  'text/target-not-in-indicators': {
    deyang: {
      zh: '网页没有指标表，27处量化目标都在正文里',
      en: '27 targets in the text, and no indicator on the page',
    },
    sanya: {
      zh: '网页没有指标表，31处量化目标都在正文里',
      en: '31 targets in the text, and no indicator on the page',
    },
    shidian: {
      zh: '网页没有指标表，6处量化目标都在正文里',
      en: 'six targets in the text, and no indicator on the page',
    },
    taizhou: {
      zh: '指标表没有读出以前，29处量化目标都在正文里',
      en: '29 targets in the text, as long as the table isn’t read',
    },
    zhuhai: {
      zh: '网页没有指标表，33处量化目标都在正文里',
      en: '33 targets in the text, and no indicator on the page',
    },
  },
  'timeline/deadline-before-issue': {
    zhuhai: {
      zh: '2023年1月10日印发，2项目标定在2022年底前',
      en: 'issued on 10 January 2023, with two targets for the end of 2022',
    },
  },
  'values/strict-comparator': {
    taizhou: {
      zh: '每万城镇常住人口拥有社区工作者：表里“>18人”，正文“不少于18人”',
      en: '>18人 in the table, 不少于18人 in the text',
    },
  },
  'values/target-already-met': {
    taizhou: {
      zh: '≥30平方米→≥30平方米，100%→100%：意在守住现有水平，只作提示',
      en: '≥30平方米 → ≥30平方米 and 100% → 100%: meant to be kept, so only an information',
    },
  },
  'values/target-not-definite': {
    taizhou: {
      zh: '18人→>18人，10人→>10人：只说好于基期',
      en: '18人 → >18人 and 10人 → >10人 say only “better than the baseline”',
    },
  },
};

/** What a check found in the real plans, by plan; empty where it found nothing. */
export function foundInRealPlans(code: Check['code']): Found {
  return found[code] ?? {};
}
