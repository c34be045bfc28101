import { measure, targets, task, threeYears } from './parts.ts';
import type { Template } from './template.ts';

/** 实施方案: how something that has been decided is carried out, step by step. */
export const implementation: Template = {
  name: 'implementation',
  title: { zh: '实施方案', en: 'Implementation plan' },
  purpose: {
    zh: '目标任务、工作措施、实施步骤、工作要求：把已经定下的事落实下去',
    en: 'Targets, measures, steps, requirements: carrying out what has been decided',
  },
  self: { zh: '本方案', en: 'this plan' },
  usualYears: threeYears,
  sections: [
    { title: { zh: '总体要求', en: 'Aims' }, sections: [targets('目标任务', 'Targets')] },
    { title: { zh: '工作措施', en: 'Measures' }, sections: [task, task, task] },
    {
      title: { zh: '实施步骤', en: 'Steps' },
      sections: [
        measure('动员部署', 'Preparation'),
        measure('组织实施', 'Implementation'),
        measure('总结提升', 'Review'),
      ],
    },
    {
      title: { zh: '工作要求', en: 'Requirements' },
      sections: [
        measure('加强组织领导', 'Leadership'),
        measure('压实工作责任', 'Responsibility'),
        measure('严格督促检查', 'Inspection'),
      ],
    },
  ],
};
