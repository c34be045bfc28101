import type { Plan } from '../../core/model/plan.ts';
import type { Cue } from '../../core/text/cues.ts';
import type { Localized } from '../../core/text/localized.ts';
import { matchesAsWritten } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { reportEach } from '../fixes/mend-slips.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { type PlacedSlip, slipSearch, slipsOf } from '../support/slips.ts';

export const leftover: Check = {
  code: 'style/leftover',
  severity: 'warning',
  title: { zh: '待填的内容没有填', en: 'A blank that was not filled in' },
  why: {
    zh: '“××××”“XX市”“待填写”“TODO”“（此处填写……）”“____”是模板和草稿里占位的，印发以前要填上或者删去。单个乘号（3×5）、型号里的字母不报告。',
    en: '××××, XX市, 待填写, TODO, （此处填写…） and ____ hold a place in templates and drafts, and are to be filled in or deleted before the plan goes out. A single × (3×5) and letters of names are left alone.',
  },
  bad: [
    example(`
      一、主要任务
      建设养老服务中心××个，由XX街道负责。
    `),
    example(`
      一、主要任务
      （此处填写主要任务）培训护理员待填写名，TODO。
    `),
    example(`
      一、主要任务
      （本段写设施建设，不超过500字）现有食堂（数据待核）。
    `),
  ],
  good: [
    example(`
      一、主要任务
      场地为3×5米，7×24小时服务，使用XXL号防护服。
    `),
    example(`
      一、主要任务
      填写申请表，待定项目另行公布，由某某街道试点。
    `),
  ],
  *run(plan): Iterable<Report> {
    const inText = blanks(plan);
    const places = new Set(inText.map(({ span }) => span.start));
    yield* reportEach(
      [...inText, ...inDepartments(plan).filter(({ span }) => !places.has(span.start))],
      message,
    );
    // what a new plan asks for is there to be overwritten: a hint until it is
    for (const report of reportEach(asks(plan), asked)) yield { ...report, severity: 'hint' };
  },
};

const blank =
  /[×✕╳＊*]{2,}|(?<![A-Za-z0-9])[XxＸ]{2,}(?=[市县区州省镇乡村街年月日个家名项万亿局委办部%％]|$|[，。、；])|20[XxＸ×]{2}(?=年)|(?<=\p{Script=Han}[ 　]?)[XxＸ×](?=[个家名项年月日所座处%]|[万亿][元人户吨])|(?<=[单部][位门]|期限)[：:]待定|(?:待填写?|待补充?|待完善|待核实|待确认|请填写|请补充)(?=$|[，。；、）】\]名个家项%万亿元])|待核[对准]?(?=[）)】])|[（(【]待[^（）()，。；]{1,12}(?:提供|补充|填写|确认|反馈|完善)[）)】]|[（(【[][本此](?:[段节章条]|部分)(?:主要|重点|需|应|请)?(?:写|撰写|填|介绍|阐述|描述)[^（）()]{0,40}[）)】\]]|[（(【[](?:请)?(?:在)?(?:此处|这里|此)?(?:填写|补充|插入|描述|说明)[^（）()【】[\]]{0,20}[）)】\]]|此处(?:插入|填写|填入|补充|添加|由[^，。）)]{1,12}(?:补充|填写))|[[【](?:数字|数值|日期|年份|名称|地名|单位|部门|金额)[\]】]|某某(?=部门|单位|[局市县区委]|公司|同志)|[?？]{2,}(?=[个家名项张座所处万亿%％年])|待(?:核实|确认|明确|统计)后(?:补充|填写|确定)|\b(?:TODO|TBD|FIXME|XXX+)\b|_{3,}|＿{2,}/giu;

/** 做什么，怎么做，做到什么程度。: what a template asks, and nothing else in its paragraph. */
const ask = /^(?:[^，。？\r\n]{0,12}(?:什么|怎么|哪些)[^，。？\r\n]{0,8}[，。]){1,4}$/gu;

const asks = slipSearch(['什么', '怎么', '哪些'], (text) =>
  text.length > 60 ? [] : slipsOf(matchesAsWritten(ask, text)),
);

/** What a blank has in it. */
const signs: readonly Cue[] = [
  ...'×✕╳＊*XxＸｘ_＿',
  ['待', '定填补完核确明统'],
  ['请', '填补'],
  ['（(【[', '待本此请在这填补插描说数日年名地单部金'],
  '此处',
  '某某',
  ['?？', '?？'],
  ['Tt', 'OoBb'],
  ['Ff', 'Ii'],
];

const blanks = slipSearch(signs, (text) => slipsOf(matchesAsWritten(blank, text)));

/** 责任部门：待补充 */
function inDepartments({ mentions }: Plan): PlacedSlip[] {
  return mentions.flatMap(({ name, span }) =>
    matchesAsWritten(blank, name).map(({ index, 0: written }) => ({
      written,
      span: { start: span.start + index, end: span.start + index + written.length },
    })),
  );
}

function message({ written }: PlacedSlip): Localized {
  const text = short(written);
  return {
    zh: `“${text}”像是占位的，还没有填：请填上，或者删去`,
    en: `“${text}” looks like a blank that is still to be filled in; fill it in or delete it`,
  };
}

function asked({ written }: PlacedSlip): Localized {
  const text = short(written);
  return {
    zh: `“${text}”是模板里提示怎么写的话：请换成本规划的内容`,
    en: `“${text}” is what the template asks; put what the plan has to say in its place`,
  };
}
