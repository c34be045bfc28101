import { guidingThought, measure, targets, task, threeYears } from './parts.ts';
import type { Template } from './template.ts';

/** 行动方案, 行动计划: some years, a few indicators, tasks with departments and deadlines. */
export const action: Template = {
  name: 'action',
  title: { zh: '行动方案', en: 'Action plan' },
  purpose: {
    zh: '总体要求和主要指标、重点任务、保障措施：几年内要办成的一件事',
    en: 'Aims and indicators, tasks, safeguards: one thing to be achieved within a few years',
  },
  self: { zh: '本方案', en: 'this plan' },
  usualYears: threeYears,
  sections: [
    {
      title: { zh: '总体要求', en: 'Aims' },
      sections: [guidingThought, targets('工作目标', 'Targets')],
    },
    { title: { zh: '重点任务', en: 'Tasks' }, sections: [task, task, task] },
    {
      title: { zh: '保障措施', en: 'Safeguards' },
      sections: [
        measure('加强组织领导', 'Leadership'),
        measure('强化要素保障', 'Means'),
        measure('严格跟踪评估', 'Monitoring'),
      ],
    },
  ],
};
