import type { Localized, Severity } from '../../../language-server/src/index.ts';
import type { Preview, PreviewFinding } from '../../../language-server/src/server/protocol/preview.ts';
import { severityNames } from '../words.ts';
import { element, icon } from './elements.ts';
import { say } from './language.ts';
import { placeOf } from './places.ts';

/** The gravest first. */
const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** A disc with a cross, a triangle, a disc with an i, a ring: told apart without their colours. */
const shapes: Readonly<Record<Severity, string>> = {
  error:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM5.6 4.5 8 6.9l2.4-2.4 1.1 1.1L9.1 8l2.4 2.4-1.1 1.1L8 9.1l-2.4 2.4-1.1-1.1L6.9 8 4.5 5.6z',
  warning: 'M8 1 0.5 15h15zM7.2 6h1.6v4.6H7.2zM7.2 11.7h1.6v1.6H7.2z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7.2 4h1.6v1.7H7.2zM7.2 7h1.6v5H7.2z',
  hint: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
};

/** What was found about a cell or a chart: the gravest, how many there are, and what they say when pointed at. */
export function mark(indexes: readonly number[] | undefined, { findings }: Preview): Element | undefined {
  const found = (indexes ?? []).flatMap((index) => findings[index] ?? []).sort((a, b) => rank(a) - rank(b));
  const [first] = found;
  if (!first) return undefined;
  const name = say(severityNames[first.severity]);
  return element(
    'button',
    {
      class: `mark ${first.severity}`,
      type: 'button',
      'data-place': placeOf(first.range),
      'data-tip': found.map(({ message }) => message).join('\n'),
      'aria-label': found.map(spoken).join('\n'),
    },
    icon(first.severity, shapes[first.severity]),
    found.length > 1 ? `${name} ${found.length}` : name,
  );
}

/** All that was found, folded up under how much of which kind it is. */
export function findingsList({ findings }: Preview): Element {
  if (findings.length === 0) return element('p', { class: 'quiet' }, say(words.noFindings));
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    if (count === 0) return [];
    const text = `${say(severityNames[severity])} ${count}`;
    return [element('span', { class: `count ${severity}` }, icon(severity, shapes[severity]), text)];
  });
  const items = [...findings]
    .sort((a, b) => rank(a) - rank(b))
    .map((finding) =>
      element(
        'li',
        {},
        element(
          'button',
          { class: 'finding', type: 'button', 'data-place': placeOf(finding.range) },
          element(
            'span',
            { class: finding.severity },
            icon(finding.severity, shapes[finding.severity]),
            element('span', { class: 'heard' }, say(severityNames[finding.severity])),
          ),
          element('span', { class: 'message' }, finding.message),
          element('span', { class: 'line' }, say(words.line(finding.range.start.line + 1))),
        ),
      ),
    );
  const summary = element('summary', {}, say(words.findings(findings.length)), ...counts);
  return element('details', { class: 'findings' }, summary, element('ul', {}, ...items));
}

function spoken({ severity, message }: PreviewFinding): string {
  return `${say(severityNames[severity])}: ${message}`;
}

function rank({ severity }: PreviewFinding): number {
  return severities.indexOf(severity);
}

const words = {
  findings: (count: number): Localized => ({
    zh: `${count}个问题`,
    en: `${count} ${count === 1 ? 'finding' : 'findings'}`,
  }),
  noFindings: { zh: '没有发现问题', en: 'Nothing found' },
  line: (line: number): Localized => ({ zh: `第${line}行`, en: `line ${line}` }),
};
