import type { Severity } from '../../checks/check.ts';
import type { LocatedFinding } from '../../checks/located.ts';
import type { Language } from '../../core/text/localized.ts';
import { answer, cutLine, partOf } from './answers.ts';
import { from, planInput, referenceIn } from './input.ts';
import type { AssistantTool } from './tool.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** So many findings at once. */
const most = 60;

export const checkTool: AssistantTool = {
  name: 'check',
  title: { zh: '检查规划', en: 'Check a plan' },
  description:
    'Checks a government plan (规划) in the Planwright language as a careful reviewer would: contradictory values (数值), years (时间), departments (责任部门), structure, wording, agreement with superior plans (衔接). Gives each finding with line, severity, code, message, other places and possible fixes. Ask it after every change of a plan; `explain` tells what a code means.',
  input: planInput({
    severity: {
      enum: severities,
      description: 'Only findings as grave as this, or graver; all where absent.',
    },
    from,
  }),
  async run(given, host) {
    const { shown, check } = await host.find(referenceIn(given));
    const { findings, failures } = await check();
    const least = severities.indexOf(given.severity as Severity);
    const wanted = findings.filter(({ severity }) => least < 0 || severities.indexOf(severity) <= least);
    const counts = Object.fromEntries(
      severities.map((each) => [each, findings.filter(({ severity }) => severity === each).length]),
    );
    const part = partOf(wanted, given.from, most);
    const listed = part.items.map((finding) => findingData(finding, host.language));
    const lines = listed.map(
      ({ line, severity, code, message }) => `${shown}:${line} ${severity} ${code} ${message}`,
    );
    return answer(
      {
        file: shown,
        counts,
        findings: listed,
        ...(part.next !== undefined && { next: part.next }),
        unfinished: failures.map(({ code }) => code),
      },
      [...(lines.length > 0 ? lines : [`${shown}: nothing found`]), ...cutLine(part)].join('\n'),
      'ask for a severity',
    );
  },
};

function findingData(
  { range, severity, code, message, related, fixes = [] }: LocatedFinding,
  language: Language,
) {
  return {
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity,
    code,
    message: message[language],
    related: related.map((place) => ({ line: place.range.start.line + 1, message: place.message[language] })),
    fixes: fixes.map(({ title }) => title[language]),
  };
}
