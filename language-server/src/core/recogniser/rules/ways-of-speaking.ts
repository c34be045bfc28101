import { longDoingVerbs } from '../words.ts';
import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

/** Measure words that go with Chinese numerals as a matter of speech, and those of dates. */
const usual = /^(?:批|类|种|次|套|系列|部分|体|轮|期|支|步|边|方面|起|道|条|元|[年月日号天].*)$/;
/** 每个区至少建有一个公园,[一个文化中心] */
const oneOfEach = /(?:至少|不少于)[^,;]*[一两三四五][个所家处][^,;]*,$/;
/** 百, 千万: a number of things where something is to be made or reached. */
const round = /^[十百千]?[百千万亿]+$/;
const makes = new RegExp(
  `(?:${longDoingVerbs}|突破|攻克|开拓|拓展|开发|研发|选育|转化|开放|招引|集聚|汇聚|[^,;]超过?|达到?|近|约|上)(?:出|起|了|至少|不少于|不低于|超|超过|约|近|逾)?$`,
);
/** 一百二十, 三十六: counted out, and no manner of speech. */
const exact = /^[一二两三四五六七八九]?[十百千][一二两三四五六七八九零〇十百]*$/;
const counted = /^(?:个|家|所|处|座|名|人|户|张|台|辆)$/;
/** 建成社区食堂 */
const makesSomething = new RegExp(`(?:${longDoingVerbs})[^,;]{2,12}$`);
/** 百家争鸣, 千家万户, 百名专家[下基层], 千亿[级]: no amount. */
const isSpeech =
  /^(?:级|强|万|百|千|争鸣|之|[^,;、]{0,12}(?:下基层|进[^,;、]{1,6}|下乡|入[企村户]|大走访|活动|行动|计划|工程)$)/;

/** 打造百家领军企业, 用户超千万: as much as that; 组织百名专家下基层 is not. */
function isRoundAmount(
  { unit, loose, bound, comparator, level }: AmountContext['figure'],
  clauseBefore: string,
  behind: string,
): boolean {
  if (isSpeech.test(behind) || /^(?:姓|年|日|次|步|里|分|时)/.test(unit.text)) return false;
  if (/(?:开展|组织|举办|参加)$/.test(clauseBefore)) return false;
  if (loose) return comparator !== undefined || level;
  return comparator !== undefined || level || bound || makes.test(clauseBefore);
}

/** Numbers in Chinese characters that count nothing. */
export const waysOfSpeaking: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'way-of-speaking',
    title: { zh: '汉字数词的习惯用法', en: 'a way of speaking' },
    class: 'attribute',
    examples: [
      '形成«一批»经验',
      '把首府建设成为«一个»大花园',
      '建设«一个»平台',
      '突破«两个»难点',
      '到«二〇三五年»基本建成',
    ],
    isSilent: true,
    holds: ({ figure, numeral, before, behind, clauseBefore, sentenceBefore }) => {
      if (!figure.chinese || figure.inWords) return false;
      // 把城市建设成为一个大花园
      if (numeral === '一' && /(?:[成作变]为|(?:建设|打造|改造|转变)成)$/.test(clauseBefore)) return true;
      if (round.test(numeral)) return !isRoundAmount(figure, clauseBefore, behind);
      if (usual.test(figure.unit.text) && !figure.comparator) return true;
      if (figure.comparator === '突破') return true;
      if (exact.test(numeral) && counted.test(figure.unit.text) && makesSomething.test(clauseBefore))
        return false;
      const isBound = figure.comparator !== undefined || figure.level || /各$/.test(before);
      return !isBound && !(before === '' && oneOfEach.test(sentenceBefore));
    },
  },
];
