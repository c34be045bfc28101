import {
  achievements,
  basicPrinciples,
  fiveYears,
  guidingThought,
  measure,
  prospects,
  tableOfTargets,
  task,
} from './parts.ts';
import type { Template } from './template.ts';

/** 专项规划: one field over a whole five-year period, with where it stands and what is coming. */
export const special: Template = {
  name: 'special',
  title: { zh: '专项规划', en: 'Special plan' },
  purpose: {
    zh: '发展基础和形势、总体要求和指标表、重点任务、重大工程、保障措施：一个领域五年的规划',
    en: 'Where things stand, aims and a table of indicators, tasks, projects, safeguards: one field over five years',
  },
  self: { zh: '本规划', en: 'this plan' },
  usualYears: fiveYears,
  sections: [
    {
      title: { zh: '规划背景', en: 'Background' },
      sections: [achievements, prospects],
    },
    {
      title: { zh: '总体要求', en: 'Aims' },
      sections: [
        guidingThought,
        basicPrinciples,
        tableOfTargets('发展目标', 'Targets', [
          ['规模能力', 'Capacity'],
          ['质量效益', 'Quality'],
          ['服务保障', 'Services'],
        ]),
      ],
    },
    { title: { zh: '重点任务', en: 'Tasks' }, sections: [task, task, task] },
    { title: { zh: '重大工程', en: 'Projects' }, sections: [task] },
    {
      title: { zh: '保障措施', en: 'Safeguards' },
      sections: [
        measure('加强组织领导', 'Leadership'),
        measure('完善政策保障', 'Policies'),
        measure('强化监测评估', 'Monitoring'),
      ],
    },
  ],
};
