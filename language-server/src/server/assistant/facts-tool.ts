import { certificateOf } from '../../print/certificate/certificate.ts';
import { verdictWords } from '../../print/certificate/words.ts';
import { reviewedPlan } from '../../print/reports/reviewed-plans.ts';
import { answer, cutLine, partOf } from './answers.ts';
import { from, planInput, referenceIn } from './input.ts';
import type { AssistantTool } from './tool.ts';

const verdicts = Object.keys(verdictWords);

/** So many figures at once. */
const most = 200;

export const factsTool: AssistantTool = {
  name: 'facts',
  title: { zh: '规划里的每一个数', en: 'Every figure of a plan' },
  description:
    'Every figure (数字) of a plan with its line, what it is (target, year, number of a law …), the rule that said so, and its verdict (数字核对单): questioned by a finding, computed (sums agree), agreed (said elsewhere too), alone (nothing to hold it against), no-claim (no quantity), unread. Check here before stating what a plan says of a number.',
  input: planInput({
    verdict: { enum: verdicts, description: 'Only figures of this verdict; all where absent.' },
    from,
  }),
  async run(given, host) {
    const { check, settings, shown } = await host.find(referenceIn(given));
    const { figures } = await certificateOf(reviewedPlan(await check()), {
      language: host.language,
      settings,
    });
    const counts = Object.fromEntries(
      verdicts.map((each) => [each, figures.filter(({ verdict }) => verdict === each).length]),
    );
    const wanted = figures.filter(({ verdict }) => given.verdict === undefined || verdict === given.verdict);
    const part = partOf(wanted, given.from, most);
    const listed = part.items.map(({ span: _, ...figure }) => figure);
    const lines = listed.map(
      (figure) => `${figure.line}: ${figure.text}  ${figure.class}  ${figure.verdict}`,
    );
    return answer(
      { file: shown, counts, figures: listed, ...(part.next !== undefined && { next: part.next }) },
      [...lines, ...cutLine(part)].join('\n'),
      'ask for a verdict',
    );
  },
};
