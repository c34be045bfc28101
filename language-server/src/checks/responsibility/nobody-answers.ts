import type { Plan } from '../../core/model/plan.ts';
import { writtenLines } from '../../core/references/written-lines.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { isOutline, saysTargetsAreDivided } from '../support/division.ts';

const tasks = `1.健全服务网络。在街道建设具备全托、日托、上门服务等功能的区域养老服务中心，在社区建设嵌入式养老服务站点，形成衔接有序、功能互补的服务网络。
2.发展助餐服务。支持餐饮企业、物业企业和社会组织开办老年食堂，鼓励机关和企事业单位食堂向老年人开放，逐步扩大助餐服务的覆盖面。
3.推进居家改造。为有需要的高龄、失能老年人家庭实施适老化改造，推广智能护理、家庭照护等方面的产品，改善居家生活的安全和便利。
4.优化机构床位。调整床位结构，改造护理单元，提升对失能失智老年人的照护能力，引导机构向周边社区延伸服务。
5.深化医养结合。推动养老机构与医疗机构签约合作，畅通双向转诊渠道，扩大家庭病床、上门巡诊等居家医疗服务的供给。
6.培养服务人才。支持院校开设养老服务相关专业，开展护理员、社会工作者培训，完善薪酬激励和职业晋升办法。
7.强化质量监管。落实养老机构等级评定和服务质量日常监测办法，公开检查结果，依法查处欺老虐老行为。
8.培育银发经济。丰富老年用品和服务供给，支持康复辅助器具租赁，拓展旅居养老、老年教育、文化体育等消费。
`;

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
  bad: [`${header}${tasks}`, `${header.replace('行动方案', '规划')}${tasks}`],
  good: [
    `${header}${tasks.replace('开展护理员', '由市民政局牵头开展护理员')}`,
    `${header}${tasks}
二、保障措施
各部门要分解落实本方案的目标任务，明确责任主体。
`,
  ],
  inRealPlans: {
    deyang: { zh: '原文没有写明任何责任部门', en: 'the plan names no department at all' },
    taizhou: { zh: '原文没有写明任何责任部门', en: 'the plan names no department at all' },
  },
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
const longEnough = 500;
const manySections = 8;
/** 意见 and 指导意见 leave it to those who carry them out. */
const ofTasks = /(?:规划|方案|计划|措施)(?:[（(][^（()）]*[）)])?$/u;
const somebody =
  /(?:局|委|办|厅|部|部门|单位|中心|小组|管委会|公司|人民政府)[^，,。；;]{0,12}(?:牵头|负责|会同)|(?:牵头|责任)(?:部门|单位)[：:]/u;

function namesSomebody(plan: Plan): boolean {
  return writtenLines(plan).some(({ value }) => somebody.test(simplified(value)));
}

const say = {
  nobody: {
    zh: '通篇没有写明一个责任部门：请在各项任务后写明由谁负责，或说明另行分解',
    en: 'The whole plan names nobody who answers for anything; say behind each task who does, or that the tasks will be divided',
  },
} as const satisfies Record<string, Localized>;
