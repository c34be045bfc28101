import { tableSets } from '../../print/tables/index.ts';
import { answer } from './answers.ts';
import { planInput, referenceIn } from './input.ts';
import { tablesData, tablesText } from './tables-text.ts';
import { type AssistantTool, ToolProblem } from './tool.ts';

const names = tableSets.map(({ name }) => name);

export const tableTool: AssistantTool = {
  name: 'table',
  title: { zh: '规划的表格', en: 'Tables of a plan' },
  description: `Prints a plan’s tables (表格) as Markdown and as rows. Sets: ${tableSets
    .map(({ name, title }) => `${name} (${title.zh})`)
    .join('; ')}.`,
  input: planInput({
    set: { enum: names, description: 'Which set of tables; indicators (指标表) where absent.' },
  }),
  async run(given, host) {
    const { plan, known } = await host.find(referenceIn(given));
    const set = tableSets.find(({ name }) => name === given.set) ?? tableSets[0];
    const tables = set?.build(plan, host.language, known) ?? [];
    if (!set || tables.length === 0)
      throw new ToolProblem({
        zh: `这份规划没有可以排进“${set?.label.zh}”的内容`,
        en: `The plan has nothing for the table “${set?.name}”`,
      });
    const text = tablesText(tables, plan.header.title?.value ?? '', host.language);
    return answer({ set: set.name, tables: tablesData(tables) }, text, 'ask for another set');
  },
};
