import { comparePlans } from '../../print/compare/compare.ts';
import { answer } from './answers.ts';
import { planReference, referenceIn } from './input.ts';
import { tablesData, tablesText } from './tables-text.ts';
import type { AssistantTool } from './tool.ts';

export const compareTool: AssistantTool = {
  name: 'compare',
  title: { zh: '对照两个版本', en: 'Compare two versions' },
  description:
    'Compares two versions of a plan (修改对照): indicators and values, departments (责任部门), deadlines (期限), headings, and the paragraphs that read otherwise, ~~gone~~ and **new** words marked.',
  input: {
    type: 'object',
    properties: {
      before: { ...planReference, description: 'The older version.' },
      after: { ...planReference, description: 'The newer version.' },
    },
    required: ['before', 'after'],
    additionalProperties: false,
  },
  async run(given, host) {
    const [before, after] = [
      await host.find(referenceIn(given.before)),
      await host.find(referenceIn(given.after)),
    ];
    const { title, changes, paragraphs, tables } = comparePlans(before.plan, after.plan, host.language);
    return answer(
      { title, changes, paragraphs, tables: tablesData(tables) },
      tablesText(tables, title, host.language),
      'the two are hardly versions of one plan',
    );
  },
};
