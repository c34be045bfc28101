import type { Plan } from '../../core/model/plan.ts';
import { writtenLines } from '../../core/references/written-lines.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { isOutline, saysTargetsAreDivided } from '../support/division.ts';
import { dedent } from '../support/examples.ts';

const tasks = (bracket: string) =>
  Array.from({ length: 20 }, (_, index) => {
    const number = index + 1;
    return `${number}.第${number}项工作，完善居家社区机构相协调、医养康养相结合的养老服务体系，扩大普惠型服务供给，改善老年人生活条件，推动养老服务与相关产业融合，健全服务质量标准和评价制度，加强从业人员培训，引导社会力量参与，提高服务的可及性和便利程度。${bracket}`;
  }).join('\n');

const header = `规划 某市养老服务体系建设行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日

一、主要任务
`;

export const nobodyAnswers: Check = {
  code: 'responsibility/nobody-answers',
  severity: 'info',
  title: { zh: '通篇没有写明谁负责', en: 'A plan in which nobody answers for anything' },
  why: {
    zh: '几十项任务都没有责任部门、牵头单位，正文也没有说由谁负责，任务就落不到人。规划纲要、意见、写明另行分解任务的、篇幅很短的不报告；只写了一部分的，看 responsibility/task-without-department。',
    en: 'Where none of many tasks names a department, and the text says of nobody that they answer for anything, nothing will be done by anyone. Outlines of national development, guiding opinions (意见), plans that say that their tasks will be divided, and short texts are left alone; where some tasks name one, see responsibility/task-without-department.',
  },
  bad: [`${header}${tasks('')}\n`, `${header.replace('行动方案', '工作方案')}${tasks('')}\n`],
  good: [
    `${header}${tasks('').replace('1.第1项工作，', '1.第1项工作。由市民政局牵头推进。')}\n`,
    `${header}${tasks('')}\n${dedent(`
      二、保障措施
      各部门要分解落实本方案的目标任务，明确责任主体。
    `)}`,
  ],
  *run(plan) {
    const { mentions, sections, source, header: head } = plan;
    if (mentions.length > 0 || source.text.length < longEnough) return;
    if (sections.filter(({ number }) => number !== undefined).length < manySections) return;
    if (isOutline(plan) || saysTargetsAreDivided(plan) || namesSomebody(plan)) return;
    const { title } = head;
    if (title && ofTasks.test(simplified(title.value))) yield { span: title.span, message: say.nobody };
  },
};

/** A short notice leaves it to its annexes, or to whoever issues it. */
const longEnough = 2000;
const manySections = 8;
/** 意见 and 指导意见 leave it to those who carry them out. */
const ofTasks = /(?:规划|方案|计划|措施)(?:[（(][^（()）]*[）)])?$/u;
const somebody =
  /(?:局|委|办|厅|部|政府|部门|单位|中心|小组|管委会|公司)(?:[^，,。；;]{0,20})(?:牵头|负责|会同|配合|承担|主管)|(?:牵头|责任)(?:部门|单位)[：:]/u;

function namesSomebody(plan: Plan): boolean {
  return writtenLines(plan).some(({ value }) => somebody.test(simplified(value)));
}

const say = {
  nobody: {
    zh: '通篇没有写明一个责任部门：请在各项任务后写明由谁负责，或说明另行分解',
    en: 'The whole plan names nobody who answers for anything; say behind each task who does, or that the tasks will be divided',
  },
} as const satisfies Record<string, Localized>;
