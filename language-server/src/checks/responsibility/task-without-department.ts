import { grouped } from '../../core/model/grouped.ts';
import { own } from '../../core/model/own.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import { taskKey } from '../../core/model/task-key.ts';
import { taskRowsBelow } from '../../core/model/task-rows.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const taskWithoutDepartment: Check = {
  code: 'responsibility/task-without-department',
  severity: 'warning',
  title: { zh: '同级的任务都有责任部门，这一项没有', en: 'The one task nobody answers for' },
  why: {
    zh: '同一章里同一级的任务都写了责任部门，只有个别没有，多半是漏写，到时没有人落实。通篇不写责任部门的规划不查；总体要求、组织保障一类的章节，下面各级另有责任部门的，不算漏写。',
    en: 'Where the tasks of one level in a chapter name their departments and one doesn’t, it was mostly forgotten, and nobody will see to it. Plans that name no departments are not asked, nor are general chapters (aims, safeguards), nor sections whose own subsections name somebody.',
  },
  bad: [
    example(`
      一、主要任务
      （一）完善设施
      责任部门：市民政局
      （二）培育队伍
      责任部门：市人社局
      （三）发展助餐服务
      改造一批社区老年食堂。
      （四）强化医养结合
      责任部门：市卫健委
    `),
    example(`
      一、主要任务
      （一）完善设施
      1.建设养老服务综合体。建成一批。（责任部门：市民政局）
      2.改造老旧设施。改造一批。（责任部门：市住建局）
      （二）培育队伍
      3.开展培训。培训一批。（责任部门：市人社局）
      4.引进人才。引进一批。
    `),
  ],
  good: [
    example(`
      一、总体要求
      坚持以人民为中心。

      二、主要任务
      （一）完善设施
      责任部门：市民政局
      （二）培育队伍
      责任部门：市人社局
      （三）强化医养结合
      1.签约服务。推进家庭医生签约。（责任部门：市卫健委）
      2.远程会诊。推进远程会诊。（责任部门：市卫健委）

      三、保障措施
      加强组织领导。
    `),
    example(`
      一、主要任务
      （一）完善设施
      责任部门：市民政局
      （二）培育队伍
      培训一批养老护理员。
      （三）强化医养结合
      推进家庭医生签约。
    `),
  ],
  *run(plan) {
    const inTables = new Set(taskRowsBelow(plan.root).map(taskKey));
    for (const group of tasksSideBySide(plan)) {
      const named = group.filter(answersItself);
      const missing = group.filter(
        (section) =>
          !section.responsibility &&
          !isAnsweredBelow(section) &&
          !inTables.has(taskKey(section)) &&
          !isGeneral.test(simplified(section.title)),
      );
      if (named.length < 3 || missing.length * 4 > named.length + 1) continue;
      for (const section of missing) {
        yield {
          span: section.headingSpan,
          message: message(section.mark + section.title, named.length),
          related: [{ span: (named[0] as Section).headingSpan, message: thisOneHasDepartments }],
        };
      }
    }
  },
};

/** Aims, reasons and safeguards are no tasks of any one department. */
const isGeneral =
  /总体|目标|原则|要求|思想|背景|现状|形势|意义|保障(?:措施)?$|(?:加强|强化)(?:组织|领导)|组织(?:领导|实施)|宣传|监督|督[查导]|考核|评估|附则/u;

/** Sections of one level in one chapter; chapters themselves only where they stand between two that have departments. */
function tasksSideBySide({ root, sections }: Plan): Section[][] {
  const inChapters = sections.filter(({ kind, parent }) => kind !== 'box' && parent !== root);
  const groups = grouped(
    inChapters,
    (section) => `${chapterOf(section, root).span.start} ${section.kind} ${section.level}`,
  );
  const chapters = root.sections.filter(({ kind }) => kind === 'section');
  const first = chapters.findIndex(answersItself);
  const last = chapters.findLastIndex(answersItself);
  return [...groups.values(), first < 0 ? [] : chapters.slice(first, last + 1)];
}

function chapterOf(section: Section, root: Section): Section {
  let chapter = section;
  while (chapter.parent && chapter.parent !== root) chapter = chapter.parent;
  return chapter;
}

function answersItself({ responsibility }: Section): boolean {
  return own(responsibility) !== undefined;
}

/** Somebody answers for a subsection, an indicator or a row of a table of the section. */
function isAnsweredBelow({ sections, indicators, tables }: Section): boolean {
  return (
    tables.some(({ tasks }) => tasks.some(({ responsibility }) => responsibility !== undefined)) ||
    indicators.some(({ responsibility }) => responsibility !== undefined) ||
    sections.some((each) => each.responsibility !== undefined || isAnsweredBelow(each))
  );
}

function message(heading: string, others: number): Localized {
  return {
    zh: `“${short(heading, 24)}”没有责任部门，而同级的${others}项都有：请补写“责任部门：…”`,
    en: `Nobody answers for “${short(heading, 24)}”, while ${others} others of its level name departments; add “责任部门：…” (responsible)`,
  };
}

const thisOneHasDepartments: Localized = { zh: '这一项写了责任部门', en: 'this one names its departments' };
