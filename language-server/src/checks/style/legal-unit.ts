import type { Cue } from '../../core/text/cues.ts';
import type { Localized } from '../../core/text/localized.ts';
import { matchAsWritten, matchesAsWritten } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { reportEach } from '../fixes/mend-slips.ts';
import { styleOf } from '../fixes/style.ts';
import { example } from '../support/examples.ts';
import { type PlacedSlip, slipSearch, slipsOf } from '../support/slips.ts';

export const legalUnit: Check = {
  code: 'style/legal-unit',
  severity: 'hint',
  title: { zh: '计量单位不规范', en: 'A unit that is not the legal one' },
  why: {
    zh: '公文用法定计量单位（《中华人民共和国法定计量单位》，GB 3100—93，党政机关公文处理工作条例第十九条）：平方米不写 m2、平米、平方，立方米不写立方，厘米不写公分，电量用千瓦时不用度，符号大小写有定规（kW、km、kg）。亩只用于农田、林地，建设用地用公顷或者平方米。',
    en: 'Official documents use the legal units (GB 3100-93): 平方米 and not m2, 平米 or 平方, 立方米 and not 立方, 厘米 and not 公分, 千瓦时 and not 度 for electricity, symbols in their right case (kW, km, kg). 亩 is for farmland and forests, building land is in 公顷 or 平方米.',
  },
  bad: [
    example(`
      一、发展基础
      现有食堂面积1200m2，浴室面积500平方，年用电30万度。
    `),
    example(`
      一、发展基础
      现有供水2万立方，装机20KW。
    `),
    example(`
      一、发展基础
      现有建设用地300亩。
    `),
    example(`
      一、发展基础
      现有步道60华里、骑行道20市里。
    `),
  ],
  good: [
    example(`
      一、发展基础
      现有食堂面积1200平方米，浴室面积500平方米，年用电30万千瓦时，室温26度，供水2万立方米，里程3km。
    `),
    example(`
      一、发展基础
      现有高标准农田300亩，其中林下种植20亩，今后任务由市里另行下达。
    `),
  ],
  *run(plan): Iterable<Report> {
    const inScript = units(plan).map((slip) =>
      slip.right === '千瓦时' ? { ...slip, right: styleOf(plan).own('千瓦时') } : slip,
    );
    yield* reportEach(inScript, message);
    yield* reportEach(buildingLand(plan), inMu);
  },
};

/** A unit as it should not be written: where it stands, how, and what the law has for it where that is certain. */
interface WrongUnit {
  readonly behind?: string;
  readonly written: string;
  readonly right?: string;
}

const number = '\\d\\s?[十百千万亿]{0,2}\\s?';
const noWord = '(?![\\dA-Za-z])';
const wrong: readonly WrongUnit[] = [
  { behind: number, written: `[mM]2${noWord}`, right: '㎡' },
  { behind: `${number}|[A-Za-zμ]/`, written: `m3${noWord}`, right: 'm³' },
  { behind: number, written: `km2${noWord}`, right: 'km²' },
  { behind: number, written: '平米', right: '平方米' },
  { behind: number, written: '平方(?![米公千分厘毫英根差和数])', right: '平方米' },
  { behind: number, written: '立方(?![米公千分厘毫])', right: '立方米' },
  // 10万方 of flats are square metres, of water cubic ones
  { behind: '(?:面积|住房|小区|厂房)[^，。；、]{0,8}\\d[万亿]', written: '方(?![面案向法式针块米])' },
  { behind: '\\d[万亿]', written: '方(?=[^，。；、]{0,4}(?:小区|住房|厂房|楼宇|载体))' },
  { written: '公分(?![子布管析类开派])', right: '厘米' },
  { behind: number, written: '公尺', right: '米' },
  { behind: '电[^，。；、度]{0,6}\\d[\\d.]{0,8}[十百千万亿]{0,2}', written: '度', right: '千瓦时' },
  { behind: number, written: '度(?=电(?![子压]))', right: '千瓦时' },
  { behind: number, written: `(?:K[Ww]|kw)${noWord}`, right: 'kW' },
  { behind: number, written: `(?:K[Ww][Hh]|kwh)${noWord}`, right: 'kWh' },
  { behind: number, written: `K[Mm]${noWord}`, right: 'km' },
  { behind: number, written: `K[Gg]${noWord}`, right: 'kg' },
  { behind: `${number}[mμu]?`, written: `g/l${noWord}`, right: 'g/L' },
  { behind: number, written: '平方公尺', right: '平方米' },
  { behind: number, written: '立方公尺', right: '立方米' },
  { behind: number, written: 'T(?=/[日天月年])', right: 't' },
  { behind: number, written: '市斤', right: '斤' },
  { behind: number, written: '英亩|英尺|英里|华里|市里' },
];
/**
 * One pattern for all, each in a group of its own. That a unit begins is asked before what stands in front of it, which
 * would be looked at everywhere.
 */
const anyWrong = new RegExp(
  wrong
    .map(({ behind, written }) => `(${behind ? `(?=${written})(?<=${behind})` : ''}(?:${written}))`)
    .join('|'),
  'gu',
);

/** The first characters of each. */
const beginnings: readonly Cue[] = [
  ...'度KkT',
  ['Mm', '23'],
  ['平', '米方'],
  ['立', '方'],
  ['万亿', '方'],
  ['公', '分尺'],
  ['g', '/'],
  ['市英华', '斤亩尺里'],
];

const units = slipSearch(beginnings, (text) =>
  slipsOf(matchesAsWritten(anyWrong, text), (match) => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    return wrong[which]?.right;
  }),
);

const land =
  /(?:建设用地|工业用地|住宅用地|商业用地|产业用地|用地指标|建筑面积|厂房)[^，。；\d]{0,10}\d[\d.]*[万千]?亩/gu;

const buildingLand = slipSearch([['0123456789.万千', '亩']], (text) =>
  matchesAsWritten(land, text).map(({ index, 0: { length } }) => ({
    start: index + length - 1,
    end: index + length,
  })),
);

/** 方 may be either; what was abolished is to be converted. */
function asked(written: string): Localized {
  return matchAsWritten(/方/u, written)
    ? { zh: '请写明是平方米还是立方米', en: 'say whether 平方米 or 立方米 is meant' }
    : { zh: '请换算成法定计量单位', en: 'convert it into a legal unit' };
}

function message({ written, right }: PlacedSlip): Localized {
  return {
    zh: `“${written}”不是法定计量单位的写法${right ? `，应写作“${right}”` : `：${asked(written).zh}`}`,
    en: `“${written}” is not how a legal unit is written${right ? `: “${right}”` : `; ${asked(written).en}`}`,
  };
}

function inMu(): Localized {
  return {
    zh: '建设用地的面积用公顷或者平方米，“亩”只用于农田、林地',
    en: 'Building land is measured in 公顷 or 平方米; 亩 is for farmland and forests only',
  };
}
