import type { Plan } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import { planJson } from '../../exchange/interchange/json/write.ts';
import { answer, cutLine, partOf } from './answers.ts';
import { from, planInput, referenceIn } from './input.ts';
import type { AssistantTool } from './tool.ts';

const parts = ['outline', 'header', 'departments', 'sections', 'indicators'] as const;

/** So many entries of a list at once. */
const most = 40;

export const modelTool: AssistantTool = {
  name: 'model',
  title: { zh: '规划的结构和数值', en: 'What a plan says' },
  description:
    'What a plan says as data: its outline (headings with lines and counts) unless told; or its header (文件头), departments (部门), sections with texts and deadlines (任务、期限), or indicators (指标) with exact values by year, property (约束性/预期性) and departments. Ask for the outline first.',
  input: planInput({ part: { enum: parts, description: 'Which part; the outline where absent.' }, from }),
  async run(given, host) {
    const { plan, shown } = await host.find(referenceIn(given));
    const wanted = parts.find((each) => each === given.part) ?? 'outline';
    const all: readonly unknown[] | object =
      wanted === 'outline' ? outlineOf(plan) : planJson(plan, shown)[wanted];
    if (!Array.isArray(all))
      return answer({ file: shown, [wanted]: all }, JSON.stringify(all, null, 1), 'ask for the outline');
    const part = partOf(all, given.from, most);
    const lines = part.items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
    return answer(
      {
        file: shown,
        [wanted]: part.items,
        total: part.total,
        ...(part.next !== undefined && { next: part.next }),
      },
      [...lines, ...cutLine(part)].join('\n'),
      'ask for another part, or for the outline',
    );
  },
};

/** A line for each heading. */
function outlineOf({ header, root, sections, source, indicators, roster }: Plan): string[] {
  const line = (offset: number) => source.positionAt(offset).line + 1;
  return [
    `${header.title?.value ?? ''} (${indicators.length} 指标, ${roster.length} 部门)`,
    ...[root, ...sections]
      .filter(({ kind }) => kind !== 'root')
      .map(
        (section) =>
          `${'  '.repeat(section.level)}${sectionLabel(section)} (line ${line(section.headingSpan.start)}${
            section.indicators.length > 0 ? `, ${section.indicators.length} 指标` : ''
          }${section.isTask ? ', 任务' : ''})`,
      ),
  ];
}
