import { normaliseName } from '../../core/model/names.ts';
import { namesNobody } from '../../core/model/nobody.ts';
import type { DepartmentMention, Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Fix } from '../check.ts';
import { lineEndAt, lineStartAt } from '../fixes/lines.ts';
import { styleOf } from '../fixes/style.ts';
import { exampleWithRoster } from '../support/examples.ts';
import { likelyAmong } from '../support/likely-department.ts';
import { listedNames } from '../support/listed-departments.ts';
import { short } from '../support/phrases.ts';

const andOthers = /等(?:有关|相关)?(?:部门|单位)?$/u;

export const unknownDepartment: Check = {
  code: 'responsibility/unknown-department',
  severity: 'warning',
  title: { zh: '责任部门不在名录里', en: 'A department that is not on the list' },
  why: {
    zh: '规划列出了“部门”名录，责任部门就应当是其中之一（全称、简称或“各区人民政府”一类的成员）：名录之外的多半是写错了字，任务分工表也会因此多出一个部门。单位在 planwright.json 的 departments 里列过的，各份规划不必再列；自己没有名录的规划，就照单位的名录查，但名录里的部门不到一半的，看作别处的规划，不查。哪里都没有名录的不查；“有关部门”这类不指名的说法不查。',
    en: 'A plan that lists its departments means these: full names, short names, or members of a collective. One off the list is mostly misspelt, and would get a row of its own in the table of responsibilities. What the office has listed in planwright.json (departments) no plan has to list again; a plan without a list of its own is held against the office’s, unless fewer than half of its departments are on it, for then it is another office’s plan. Where there is no list nothing is asked, nor of phrases that name nobody (有关部门).',
  },
  bad: [
    exampleWithRoster(
      `
      市民政局
      市发展和改革委员会（市发改委）
      `,
      `
      一、完善设施
      责任部门：市民正局

      二、强化保障
      责任部门：市民政局、市发改委
      `,
    ),
    exampleWithRoster(
      `
      市民政局
      各区人民政府：甲区人民政府、乙区人民政府
      `,
      `
      指标 街道综合性养老服务中心
        2025年：≥30家
        责任部门：市民政局、各区人民政府、市消防支队
      `,
    ),
  ],
  good: [
    exampleWithRoster(
      `
      市民政局
      市发展和改革委员会（市发改委）
      `,
      `
      一、完善设施
      责任部门：市民政局、市发改委、各有关部门
      `,
    ),
    exampleWithRoster(
      `
      市民政局
      各区人民政府：甲区人民政府、乙区人民政府
      `,
      `
      指标 街道综合性养老服务中心
        2025年：≥30家
        责任部门：市民政局、各区人民政府、甲区人民政府
      `,
    ),
  ],
  inRealPlans: {
    zhuhai: {
      zh: '列出部门名录以后，“市城管管理综合执法局”不在其中',
      en: '市城管管理综合执法局, once the departments are listed',
    },
  },
  *run(plan, _, { departments }) {
    const mentions = plan.mentions.filter(({ department }) => !department);
    const listed = mentions.length > 0 ? listedNames(plan, departments) : undefined;
    if (!listed) return;
    const known = new Set(listed.map(normaliseName));
    const likelyMeant = likelyAmong(listed);
    for (const mention of mentions) {
      const name = mention.name.slice(0, andOthers.exec(simplified(mention.name))?.index);
      if (!name || known.has(normaliseName(name)) || namesNobody(name)) continue;
      const { sameBody, likely } = likelyMeant(name);
      yield {
        span: mention.span,
        message: (plan.hasRoster ? message : notListedByOffice)(mention.name, likely),
        fixes: [
          ...replaceBy(likely, name, mention),
          ...(sameBody ? asShortName(plan, name, sameBody) : addToRoster(plan, name)),
        ],
      };
    }
  },
};

/** 等 and 等部门 behind the name stay. */
function replaceBy(likely: string | undefined, name: string, mention: DepartmentMention): Fix[] {
  if (!likely) return [];
  const { start, end } = mention.span;
  const span = { start, end: name === mention.name ? end : end - (mention.name.length - name.length) };
  const title = { zh: `改为“${likely}”`, en: `Change to “${likely}”` };
  return [{ title, edits: [{ span, newText: likely }] }];
}

/** 市发改委 behind 市发展和改革委员会: a short name that the list doesn't give yet. */
function asShortName({ roster }: Plan, name: string, sameBody: string): Fix[] {
  const full = roster.find((each) => each.name === sameBody);
  if (!full || full.name.length < name.length + 2) return [];
  const last = full.shortNames.at(-1);
  const end = (last?.span ?? full.nameSpan).end;
  const newText = last ? `、${name}` : `（${name}）`;
  const [it, whole] = [quoted(short(name)), quoted(short(full.name))];
  const title = { zh: `把${it}写作${whole}的简称`, en: `List ${it} as a short name of ${whole}` };
  return [{ title, edits: [{ span: { start: end, end }, newText }] }];
}

/** A line of its own below the last department, indented as that one is. */
function addToRoster(plan: Plan, name: string): Fix[] {
  const { text } = plan.source;
  const last = plan.roster.at(-1);
  if (!last) return [];
  const style = styleOf(plan);
  const end = lineEndAt(text, last.span.end);
  const before = text.slice(lineStartAt(text, last.span.start), last.span.start);
  const indentation = /^[^\S\r\n]+/u.exec(before)?.[0] ?? style.indentation;
  const newText = `${style.lineBreak}${indentation}${name}`;
  const it = short(name);
  const title = { zh: `把“${it}”加入“部门”名录`, en: `Add “${it}” to the list of departments` };
  return [{ title, edits: [{ span: { start: end, end }, newText }] }];
}

function message(name: string, likely: string | undefined): Localized {
  const it = short(name);
  if (likely) {
    return {
      zh: `“部门”名录里没有“${it}”，是否应为“${likely}”？名称无误的，请加入名录`,
      en: `The list of departments has no “${it}”; is “${likely}” meant? If the name is right, add it to the list`,
    };
  }
  return {
    zh: `“部门”名录里没有“${it}”：请核对名称，或加入名录`,
    en: `The list of departments has no “${it}”; check the name, or add it to the list`,
  };
}

/** Of a plan without a list of its own. */
function notListedByOffice(name: string, likely: string | undefined): Localized {
  const it = short(name);
  const [zh, en] = likely
    ? [
        `，是否应为“${likely}”？名称无误的，请加进去`,
        `; is “${likely}” meant? If the name is right, add it there`,
      ]
    : ['：请核对名称，或加进去', '; check the name, or add it there'];
  return {
    zh: `本单位的部门名录（planwright.json）里没有“${it}”${zh}`,
    en: `The office’s list of departments (planwright.json) has no “${it}”${en}`,
  };
}
