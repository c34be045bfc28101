import { linesWith } from '../../core/references/written-lines.ts';
import { blanks } from '../../core/text/cues.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { matchesOf } from '../../core/text/matches.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const vagueBasis: Check = {
  code: 'structure/vague-basis',
  severity: 'info',
  title: { zh: '依据没有写明是哪份文件', en: 'A basis that names nothing' },
  why: {
    zh: '“根据有关文件精神”“按照上级要求，制定本方案”没有说是哪份文件，依据查不到。同一句里写了《》的、“按照国家有关规定”办某件事的（不是制定本文件的依据），不报告。书名号里是空的、文号没有填完的，是起草时留下的，须补上。',
    en: '“In the spirit of the documents concerned” or “as superiors ask, this programme is made” names no document, and nobody can look it up. Where the sentence names one in 《》, or something is done “by the state’s rules” (which is no basis of the plan), nothing is said. Empty 《》 and a number not filled in were left over from drafting.',
  },
  bad: [
    example(`
      一、总体要求
      根据有关文件精神，制定本方案。
    `),
    example(`
      一、总体要求
      按照上级要求，结合我市实际，明确以下任务。
    `),
    example('一、总体要求\n健全养老服务体系。\n').replace(
      '  规划期',
      '  依据：省政府及民政厅有关文件\n  规划期',
    ),
    example(`
      一、总体要求
      按照国家和本省有关规定，制定如下措施。
    `),
    example(`
      一、总体要求
      根据规划，制定本方案。
    `),
    example(`
      一、总体要求
      落实《》（某政发〔2022〕号）要求。
    `),
  ],
  good: [
    example(`
      一、总体要求
      根据《某省养老服务条例》等有关文件精神，制定本方案。按照国家有关规定给予补助。
    `),
    example(`
      一、总体要求
      按照省委、省政府决策部署和省民政厅统一要求，制定本方案。
    `),
    example(`
      一、总体要求
      根据规划，推进设施建设。各部门按照国家和本省有关规定制定实施细则，各县区按照有关要求提出年度计划。
    `),
  ],
  *run(plan) {
    for (const { title, span } of plan.header.bases) {
      if (vagueTitle.test(simplified(title))) yield { span, message: message(title) };
    }
    for (const { value, span } of vagueLines(plan)) {
      for (const { start, end, isEmpty } of vagueIn(simplified(value))) {
        const written = value.slice(start, end);
        yield {
          span: { start: span.start + start, end: span.start + end },
          ...(isEmpty ? { message: empty(written), severity: 'warning' } : { message: message(written) }),
        };
      }
    }
  },
};

interface VaguePlace {
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

function vagueIn(read: string): VaguePlace[] {
  const blanks = matchesOf(unfilled, read).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    isEmpty: true,
  }));
  if (!mayBeVague.test(read)) return blanks;
  const vague = [...read.matchAll(/[^。；;！!？?]+/gu)].flatMap(({ 0: sentence, index }) => {
    if (sentence.includes('《')) return [];
    const found = nobodys.exec(sentence) ?? (isBasis.test(sentence) ? ofBasis(sentence) : null);
    if (!found) return [];
    const start = index + found.index;
    return [{ start, end: start + found[0].length, isEmpty: false }];
  });
  return [...blanks, ...vague];
}

function ofBasis(sentence: string): RegExpExecArray | null {
  return (
    titleless.exec(sentence) ??
    nobodysHere.exec(sentence) ??
    nothings.exec(sentence) ??
    carriedOut.exec(sentence)
  );
}

/** 《》, 某政发〔2022〕号, 某政发〔〕5号 */
const unfilled = /《[\s　]*》|〔(?:\d{4})?[\s　]*〕[\s　]*号|〔[\s　]*〕[\s　]*\d{1,4}[\s　]*号/gu;
const mayBeVague = /上级|有关|相关|[据按照](?:等|规划|文件|通知|意见|方案)/u;
const vagueLines = linesWith([
  ['《', `》${blanks}`],
  ['〔', `〕${blanks}`],
  ['〕', `号${blanks}`],
  '上级',
  ['有相', '关'],
  ['据按照', '等规文通意方'],
]);
const by = '(?:根据|按照?|依据|依照|遵照|参照)';
const carriesOut = '(?:贯彻落实|贯彻|落实)';
/** 国家和省, 国务院办公厅及省民政厅: who asks, however many. */
const giver =
  '(?:[省市县区]里|党中央|中央|国家|国务院(?:办公厅)?|上级|[本我]?[省市区县]|\\p{Script=Han}{1,4}[省市区县州]|省市|[省市区县]?(?:党委|委|人民政府|政府)(?:办公[厅室])?|[省市区县]?\\p{Script=Han}{1,8}[厅局部委])';
const givers = `(?:${giver}(?:(?:和|及|与|、|以及)${giver}){0,3})?(?:的)?`;
const papers = '(?:政策|工作)?(?:文件|会议)(?:的)?(?:精神|要求|规定|部署)?';
const nobody = `(?:${givers}(?:有关|相关)${papers}|上级(?:党委政府|党委、政府|部门|主管部门)?(?:的)?(?:有关|相关|统一)?(?:文件|政策|工作)?(?:的)?(?:精神|要求|部署|安排|指示|文件|通知))`;
const rules = '(?:法律法规|法律、法规|法规|政策|规定|要求|部署|精神)(?:和(?:政策|规定|要求|文件精神))?';
const vagueOne = `${givers}(?:上级|(?:上级)?(?:有关|相关)(?:${papers}|${rules}|法律|通知|意见))(?:文件|规定|要求|精神)*`;
/** 依据：上级有关文件, 有关法律法规和上级文件精神 */
const vagueTitle = new RegExp(`^${vagueOne}(?:[和及与、]${vagueOne}){0,2}(?:等)?$`, 'u');
/** 根据等文件，制定本规划; 依据规划，制定本规划: the title is gone, or was never there. */
const titleless = new RegExp(
  `${by}(?:等(?:文件|规划|规定)?|(?:规划|文件|通知|意见|方案))(?:精神|要求)?(?=[，,])`,
  'u',
);
/** 根据有关文件精神, 按照上级要求: wherever it stands, it names nothing. */
const nobodys = new RegExp(`${by}${nobody}(?:精神|的?要求)?(?=[，,、：:]|$)`, 'u');
/** 根据有关文件精神制定本方案: without a comma it is a basis only where the plan speaks of itself. */
const nobodysHere = new RegExp(by + nobody, 'u');
/** 根据国家有关规定，制定本方案 */
const nothings = new RegExp(`${by}${givers}(?:有关|相关)(?:(?:部门|单位|方面)(?:的)?)?${rules}`, 'u');
/** 为贯彻落实上级部署，制定本方案; to carry out what superiors ask is no basis by itself. */
const carriedOut = new RegExp(carriesOut + nobody, 'u');
/** 制定本方案, 制定如下措施, 提出以下意见: what the plan itself does. */
const isBasis = /(?:[制编][定订制]|提出|明确|采取|出台|推出).{0,4}(?:本(?![地级单区市县省])|如下|以下|下列)/u;

function empty(written: string): Localized {
  return {
    zh: `${quoted(short(written))}没有填写：请写出文件的标题或文号`,
    en: `${quoted(short(written))} is not filled in; give the document’s title or number`,
  };
}

function message(written: string): Localized {
  return {
    zh: `${quoted(short(written))}没有写明是哪份文件：作依据的请写出标题和文号`,
    en: `${quoted(short(written))} names no document; where it is the basis, give its title and number`,
  };
}
