import { withNumber } from '../../core/model/heading-numbers.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Fix } from '../check.ts';
import { styleOf } from '../fixes/style.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { disagreements } from '../values/disagreements.ts';

export const countedList: Check = {
  code: 'structure/counted-list',
  severity: 'warning',
  title: { zh: '说的项数与列出的不符', en: 'A count that doesn’t fit its list' },
  why: {
    zh: '写“十大行动”，下面就应当有十项；增删了一项而没有改数，读者会以为漏了一项。看的是：“三大布局”“十项行动”“四个工程”这样以数开头、下面逐项编号的标题；正文里“三大工程：甲、乙、丙”“两项行动（甲、乙）”“‘甲’‘乙’两大工程”；段末“以下五项工作：”下面的各项；指标表里“一、经济发展（12项）”下面的指标。带“等”的列举，四端融合、六位一体、八项规定一类的固定说法，县（市、区）这样的统称不算。',
    en: 'Under “ten actions” there should be ten; with one added or deleted and the number left as it was, readers miss one. Looked at are headings that begin with a count (三大布局, 十项行动) over numbered sections; in prose 三大工程：甲、乙、丙, 两项行动（甲、乙） and quoted names in front of a count; what follows a paragraph that ends in 以下五项工作：; and the indicators below a group (一、经济发展（12项）). Open lists (等), set phrases (四端融合, 六位一体, 八项规定) and general terms like 县（市、区） are left alone.',
  },
  bad: [
    example(`
      一、三大重点布局
      （一）完善设施
      （二）培育队伍
      （三）医养结合
      （四）智慧养老
    `),
    example(`
      一、主要任务
      （一）实施三项行动
      1.助餐行动。改造一批社区老年食堂。
      2.助浴行动。培育一批助浴机构。
    `),
    example(`
      一、主要任务
      组织实施三大工程：设施提升、队伍建设。
    `),
    example(`
      一、主要任务
      重点抓好以下三项工作：
      ——完善设施。
      ——培育队伍。
    `),
  ],
  good: [
    example(`
      一、三大重点布局
      （一）完善设施
      （二）培育队伍
      （三）医养结合

      二、四项工作保障
      加强领导、经费、人才、宣传四项保障。
    `),
    example(`
      一、落实中央八项规定
      （一）改进调研
      （二）精简会议

      二、四端融合政务服务
      （一）线上
      （二）线下
    `),
    example(`
      一、主要任务
      在8个县（市、区）实施三大工程：设施提升、队伍建设和医养结合，推进“助餐”“助浴”等五项行动。
    `),
  ],
  *run(plan) {
    for (const section of plan.sections) {
      const counted = countIn(simplified(section.title.trim()));
      const listed = listedBelow(section);
      const last = listed.at(-1);
      if (!counted || !last || listed.length < 2 || listed.length === counted) continue;
      yield {
        span: section.headingSpan,
        message: message(section.title, counted, listed.length),
        related: [{ span: last.headingSpan, message: { zh: '这是最后一项', en: 'this is the last one' } }],
        fixes: countAnew(plan, section, listed.length),
      };
    }
    yield* disagreements(plan, 'count');
  },
};

const counting =
  /^(?:(?:组织|重点|大力|全面|深入|扎实)?(?:实施|开展|推进|抓好|打造|落实|突出|建设))?([二两三四五六七八九]|十[一二三四五六七八九]?|二十|[2-9]|1\d|20)[大项个](\p{Script=Han}{2,10})$/u;
/** Counts that belong to a name, and say nothing of what stands below. */
const setPhrase =
  /规定|攻坚|理念|意识|自信|维护|确立|全面|代表|覆盖|一体|必须|体系|纪律|革命|结合|制度|精神/u;
const numerals = '零一二三四五六七八九';

/** The count a title begins with: 三大重点布局 → 3; undefined where it counts nothing. */
function countIn(title: string): number | undefined {
  const [, count = '', noun = ''] = counting.exec(title) ?? [];
  // 十九大, 二十大 are congresses
  if (!count || setPhrase.test(noun) || /^(?:十[一-九]|二十|\d+)大/u.test(title)) return undefined;
  if (/\d/.test(count)) return Number(count);
  if (count === '二十') return 20;
  const [last, hasTen] = [count.replace('十', ''), count.includes('十')];
  const ones = last ? numerals.indexOf(last.replace('两', '二')) : 0;
  return (hasTen ? 10 : 0) + ones;
}

/** The heading with the count that is there. */
function countAnew(plan: Plan, { title, headingSpan }: Section, listed: number): Fix[] {
  const numeral = /[二两三四五六七八九十]+|\d+/u.exec(simplified(title));
  if (!numeral) return [];
  const written = withNumber(numeral[0].replace('两', '二'), listed);
  const newText = written === '二' ? styleOf(plan).own('两') : written;
  const start = headingSpan.end - title.length + numeral.index;
  const right = title.slice(0, numeral.index) + newText + title.slice(numeral.index + numeral[0].length);
  return [{ title: changeTo(right), edits: [{ span: { start, end: start + numeral[0].length }, newText }] }];
}

/** The numbered sections one level below, all of one level. */
function listedBelow({ sections }: Section): readonly Section[] {
  const listed = sections.filter(({ kind, number }) => kind !== 'box' && number !== undefined);
  return listed.every(({ level }) => level === listed[0]?.level) ? listed : [];
}

function message(title: string, counted: number, listed: number): Localized {
  return {
    zh: `标题“${short(title)}”说有${counted}项，下面却是${listed}项：请核对有无遗漏，或改标题`,
    en: `The heading “${short(title)}” counts ${counted}, but ${listed} follow; check whether one is missing, or change the heading`,
  };
}
