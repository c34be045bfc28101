import {
  achievements,
  basicPrinciples,
  field,
  fiveYears,
  guidingThought,
  measure,
  prospects,
  tableOfTargets,
} from './parts.ts';
import type { Template, TemplateSection } from './template.ts';

/** 规划纲要: all that a place intends in five years, in 篇, 章 and 节. */
export const outline: Template = {
  name: 'outline',
  title: { zh: '规划纲要', en: 'Outline plan' },
  purpose: {
    zh: '上一规划期完成情况、主要指标表、各篇任务、任务分工：一个地方五年的总体规划',
    en: 'The last plan’s fulfilment, a table of indicators, every field, who does what: a place over five years',
  },
  self: { zh: '本纲要', en: 'this outline' },
  usualYears: fiveYears,
  headings: {
    zh: ['第一篇 ', '第一章 ', '第一节 '],
    en: ['Part 1 ', '1. ', '(1) '],
    runningThrough: 1,
  },
  sections: [
    part('发展基础和总体要求', 'Where the place stands and what it aims at', [
      { ...achievements, with: { kind: 'fulfilment' } },
      prospects,
      { title: { zh: '总体要求', en: 'Aims' }, sections: [guidingThought, basicPrinciples] },
      tableOfTargets('主要目标', 'Targets', [
        ['经济发展', 'Economy'],
        ['创新驱动', 'Innovation'],
        ['民生福祉', 'Well-being'],
        ['绿色低碳', 'Environment'],
        ['安全保障', 'Safety'],
      ]),
    ]),
    part('建设现代化产业体系', 'Industry', [
      field('发展先进制造业', 'Manufacturing'),
      field('发展现代农业', 'Agriculture'),
      field('发展现代服务业', 'Services'),
    ]),
    part('推动科技创新和改革开放', 'Innovation and reform', [
      field('提升科技创新能力', 'Science and technology'),
      field('深化改革扩大开放', 'Reform and opening'),
    ]),
    part('促进城乡融合发展', 'Town and country', [
      field('推进新型城镇化', 'Towns'),
      field('推进乡村全面振兴', 'Villages'),
      field('完善基础设施', 'Infrastructure'),
    ]),
    part('增进民生福祉', 'Well-being', [
      field('促进就业增收', 'Jobs and incomes'),
      field('办好人民满意的教育', 'Education'),
      field('提高健康和养老托育水平', 'Health and care'),
      field('繁荣文化体育事业', 'Culture and sport'),
    ]),
    part('推动绿色安全发展', 'Environment and safety', [
      field('加强生态环境保护', 'Environment'),
      field('推进绿色低碳转型', 'Energy and carbon'),
      field('提高安全发展水平', 'Safety'),
    ]),
    part('保障规划实施', 'Carrying it out', [
      measure('加强组织领导', 'Leadership'),
      { ...measure('分解落实任务', 'Who does what'), with: { kind: 'tasks' } },
      measure('强化监测评估', 'Monitoring'),
    ]),
  ],
};

function part(zh: string, en: string, sections: readonly TemplateSection[]): TemplateSection {
  return { title: { zh, en }, sections };
}
