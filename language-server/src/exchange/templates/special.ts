import { basicPrinciples, guidingThought, measure, targets, task } from './parts.ts';
import type { Template } from './template.ts';

/** 专项规划: one field over a whole five-year period, with where it stands and what is coming. */
export const special: Template = {
  name: 'special',
  title: { zh: '专项规划', en: 'Special plan' },
  purpose: {
    zh: '发展基础和形势、总体要求和主要指标、重点任务、重大工程、保障措施：一个领域五年的规划',
    en: 'Where things stand, aims and indicators, tasks, projects, safeguards: one field over five years',
  },
  self: { zh: '本规划', en: 'this plan' },
  chapters: [
    {
      title: { zh: '规划背景', en: 'Background' },
      parts: [
        {
          title: { zh: '发展基础', en: 'Where things stand' },
          asks: { zh: '上一个规划期做到了什么。', en: 'What the last period achieved.' },
        },
        {
          title: { zh: '面临形势', en: 'What lies ahead' },
          asks: { zh: '机遇、挑战和短板。', en: 'Chances, challenges and gaps.' },
        },
      ],
    },
    {
      title: { zh: '总体要求', en: 'Aims' },
      parts: [guidingThought, basicPrinciples, targets('发展目标', 'Targets')],
    },
    { title: { zh: '重点任务', en: 'Tasks' }, parts: [task, task, task] },
    { title: { zh: '重大工程', en: 'Projects' }, parts: [task] },
    {
      title: { zh: '保障措施', en: 'Safeguards' },
      parts: [
        measure('加强组织领导', 'Leadership'),
        measure('完善政策保障', 'Policies'),
        measure('强化监测评估', 'Monitoring'),
      ],
    },
  ],
};
