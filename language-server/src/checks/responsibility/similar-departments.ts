import { normaliseName } from '../../core/model/names.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { OfficeDepartment } from '../../core/plans/office-rules.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Fix } from '../check.ts';
import { bodiesInProse } from '../support/bodies-in-prose.ts';
import {
  areLikelyOneBody,
  areOfOnePlace,
  type DepartmentName,
  departmentName,
} from '../support/departments.ts';
import { example, exampleWithRoster } from '../support/examples.ts';
import { likelyPairs } from '../support/likely-pairs.ts';

export const similarDepartments: Check = {
  code: 'responsibility/similar-departments',
  severity: 'warning',
  title: { zh: '同一部门两种写法', en: 'One department spelt in two ways' },
  why: {
    zh: '同一个部门前后写法不同（写错一个字、全称与未说明的简称混用、“各区政府”与“各区人民政府”），读者会当成两个部门，任务分工表也会分成两行。栏目、括号和正文句子里的都比。简称在“部门”名录或者 planwright.json 的 departments 里写明后可以随意使用；街道、乡镇等地名只差一字是常事，不作比较。',
    en: 'A department written in several ways (a slip of the pen, a full name beside a short one that was never introduced, 各区政府 and 各区人民政府) reads as two, and gets two rows in the table of responsibilities. Those in fields, brackets and sentences are compared. Short names may be used freely once the list of departments gives them, the plan’s or the office’s (planwright.json); names of places are left alone, for they often differ by one character.',
  },
  bad: [
    example(`
      一、改善人居环境
      责任部门：市住房城乡建设局、市城市管理综合执法局

      二、美化乡村环境
      责任部门：市农业农村局、市城管管理综合执法局
    `),
    example(`
      一、完善设施
      责任部门：市民政局、市发改委、各区人民政府

      二、强化保障
      责任部门：市财政局、市发展和改革委员会、各区人民政府
    `),
  ],
  good: [
    example(`
      一、完善设施
      责任部门：市民政局、市教育局、市卫健委、甲区人民政府

      二、强化保障
      责任部门：市财政局、市体育局、市委组织部、市委宣传部、乙区人民政府
    `),
    exampleWithRoster(
      `
      市民政局
      市发展和改革委员会（市发改委）
      `,
      `
      一、完善设施
      责任部门：市民政局、市发改委

      二、强化保障
      责任部门：市发展和改革委员会
      `,
    ),
  ],
  inRealPlans: {
    zhuhai: {
      zh: '“市城管管理综合执法局”与“市城市管理综合执法局”',
      en: '市城管管理综合执法局 beside 市城市管理综合执法局',
    },
  },
  *run(plan, _, { departments }) {
    const spellings = spellingsIn(plan, departments);
    for (const pair of likelyPairs(spellings.map(({ parts }) => parts))) {
      const [one, other] = pair.map((index) => spellings[index]) as [DepartmentSpelling, DepartmentSpelling];
      // who signs for the place (某市民政局) and who answers within it (市民政局)
      const isOfSentence = one.isInProse || other.isInProse;
      if (isOfSentence && !areOfOnePlace(one.parts, other.parts)) continue;
      const isHint = !areLikelyOneBody(one.parts, other.parts);
      const [rare, usual] = one.spans.length > other.spans.length ? [other, one] : [one, other];
      yield {
        span: rare.spans[0] as Span,
        ...(isHint && { severity: 'hint' as const }),
        message: message(rare.name, usual.name),
        related: [{ span: usual.spans[0] as Span, message: otherSpelling(usual.name) }],
        fixes: plan.hasRoster ? [] : [writeThroughout(usual.name, rare), writeThroughout(rare.name, usual)],
      };
    }
  },
};

/** Certain only among mentions: in a roster it would leave two equal entries. */
function writeThroughout(name: string, { spans }: DepartmentSpelling): Fix {
  const title = { zh: `统一写作${quoted(name)}`, en: `Write ${quoted(name)} throughout` };
  return { title, edits: spans.map((span) => ({ span, newText: name })) };
}

interface DepartmentPlace {
  readonly name: string;
  readonly span: Span;
  readonly isInProse?: boolean;
}

interface DepartmentSpelling {
  readonly name: string;
  readonly parts: DepartmentName;
  readonly spans: Span[];
  /** No field and no bracket has it. */
  readonly isInProse: boolean;
}

/**
 * The roster's own names; without a roster (which unknown names are held against) all that are mentioned. None that the
 * office lists: what is like one of those is unknown.
 */
function spellingsIn(plan: Plan, ofOffice: readonly OfficeDepartment[]): DepartmentSpelling[] {
  const { hasRoster, roster } = plan;
  const settled = new Set(ofOffice.flatMap((each) => [each.name, ...each.otherNames]).map(normaliseName));
  const named: readonly DepartmentPlace[] = hasRoster
    ? roster.map(({ name, nameSpan }) => ({ name, span: nameSpan }))
    : mentionsIn(plan);
  const byName = new Map<string, DepartmentSpelling>();
  for (const { name, span, isInProse = false } of named) {
    const key = normaliseName(name);
    if (settled.has(key)) continue;
    const spelling = byName.get(key) ?? { name, parts: departmentName(name), spans: [], isInProse };
    spelling.spans.push(span);
    byName.set(key, spelling);
  }
  return [...byName.values()];
}

/** In fields, brackets and sentences. */
function mentionsIn(plan: Plan): DepartmentPlace[] {
  const places = new Set(plan.mentions.map(({ span }) => span.start));
  const inProse = bodiesInProse(plan).filter(({ span }) => !places.has(span.start));
  return [...plan.mentions, ...inProse.map(({ value: name, span }) => ({ name, span, isInProse: true }))];
}

function message(name: string, other: string): Localized {
  return {
    zh: `${quoted(name)}与“${other}”很可能是同一个部门的两种写法：请核对并统一`,
    en: `${quoted(name)} and “${other}” are likely one department spelt in two ways; check, and use one spelling`,
  };
}

function otherSpelling(name: string): Localized {
  return { zh: `此处写作${quoted(name)}`, en: `here it is ${quoted(name)}` };
}
