import type { Language, Localized } from '../messages/localized.ts';
import type { Check, Severity } from './check.ts';

const severityNames: Record<Severity, Localized> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
  hint: { zh: '建议', en: 'hint' },
};

const words = {
  known: { zh: '例子所依据的规划', en: 'The plans that the examples rest on' },
  bad: { zh: '会报告的写法', en: 'Reported' },
  good: { zh: '不报告的写法', en: 'Not reported' },
  silence: { zh: '不改也有理由时', en: 'Where there is a reason to leave it' },
  silenceHow: {
    zh: '在这一行的上面写一行注释，说明理由，就不再报告：',
    en: 'A comment on the line above that gives the reason silences the finding:',
  },
  silenceLine: {
    zh: (code: string) => `// 忽略 ${code}：理由`,
    en: (code: string) => `// ignore ${code}: reason`,
  },
};

/** How severe a check's findings are, in words. */
export function severityName(severity: Severity, language: Language): string {
  return severityNames[severity][language];
}

/** All there is to say of one check, as a Markdown page that ends in a line break. */
export function checkPage(check: Check, language: Language): string {
  const examples = (heading: string, plans: readonly string[]) => [
    `## ${heading}`,
    ...plans.map((plan) => fenced(plan)),
  ];
  return `${[
    `# ${check.title[language]}`,
    `\`${check.code}\` · ${severityName(check.severity, language)}`,
    check.why[language],
    ...(check.known ? examples(words.known[language], check.known) : []),
    ...examples(words.bad[language], check.bad),
    ...examples(words.good[language], check.good),
    `## ${words.silence[language]}`,
    words.silenceHow[language],
    fenced(words.silenceLine[language](check.code)),
  ].join('\n\n')}\n`;
}

function fenced(text: string): string {
  return `\`\`\`plan\n${text.trimEnd()}\n\`\`\``;
}
