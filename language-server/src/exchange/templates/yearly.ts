import { measure, targets, taskDueIn } from './parts.ts';
import type { Template } from './template.ts';

/** 年度工作要点: one year, what is to be done in it and by which month. */
export const yearly: Template = {
  name: 'yearly',
  title: { zh: '年度工作要点', en: 'Programme of a year' },
  purpose: {
    zh: '总体要求、主要目标、按月完成的重点工作、组织实施：一个部门或地方一年的工作',
    en: 'Aims, targets, work due month by month, how it is carried out: one year of an office or a place',
  },
  self: { zh: '本要点', en: 'this programme' },
  usualYears: (year) => [year, year],
  sections: [
    {
      title: { zh: '总体要求', en: 'Aims' },
      asks: { zh: '这一年工作的总要求。', en: 'What guides the work of this year.' },
    },
    targets('主要目标', 'Targets'),
    {
      title: { zh: '重点工作', en: 'Work' },
      sections: [taskDueIn(3), taskDueIn(6), taskDueIn(9), taskDueIn(12)],
    },
    {
      title: { zh: '组织实施', en: 'Carrying it out' },
      sections: [
        measure('压实工作责任', 'Responsibility'),
        measure('按月调度推进', 'Month by month'),
        measure('严格督促检查', 'Inspection'),
      ],
    },
  ],
};
