import { explain } from '../../checks/explain.ts';
import { checks } from '../../checks/index.ts';
import { nearest } from '../../core/model/names.ts';
import { answer } from './answers.ts';
import { type AssistantTool, ToolProblem } from './tool.ts';

export const explainTool: AssistantTool = {
  name: 'explain',
  title: { zh: '说明一项检查', en: 'Explain a check' },
  description:
    'Explains one of Planwright’s checks (检查) by its code (values/milestone-beyond-target): what it finds, why it matters, wrong and right examples, fixes. Without a code lists all codes with their titles.',
  input: {
    type: 'object',
    properties: { code: { type: 'string', description: 'As `check` gives it.' } },
    additionalProperties: false,
  },
  async run({ code }, { language }) {
    if (typeof code !== 'string' || code === '') {
      const all = checks.map((check) => ({ code: check.code, title: check.title[language] }));
      return answer({ checks: all }, all.map((each) => `${each.code}  ${each.title}`).join('\n'), '');
    }
    const check = checks.find((each) => each.code === code);
    if (!check) {
      const near = nearest(
        code,
        checks.map((each) => each.code),
      );
      throw new ToolProblem({
        zh: `没有“${code}”这项检查${near ? `，是不是“${near}”？` : ''}`,
        en: `No check “${code}”${near ? `; did you mean “${near}”?` : ''}`,
      });
    }
    const page = explain(check, language);
    return answer({ code, page }, page, '');
  },
};
