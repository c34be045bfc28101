import type { Language, Localized } from '../core/text/localized.ts';
import type { Check, Fix, Severity } from './check.ts';
import { type RealPlan, realPlans } from './real-plans.ts';

const severityNames: Record<Severity, Localized> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
  hint: { zh: '建议', en: 'hint' },
};

const words = {
  known: { zh: '例子所依据的规划', en: 'The plans that the examples rest on' },
  settings: {
    zh: '例子所在文件夹的 planwright.json',
    en: 'The planwright.json of the examples’ folder',
  },
  bad: { zh: '会报告的写法', en: 'Reported' },
  good: { zh: '不报告的写法', en: 'Not reported' },
  fixes: { zh: '快速修复', en: 'Quick fixes' },
  safe: { zh: '（“全部修复”也会改）', en: ' (made by “fix all” too)' },
  noFix: {
    zh: '没有：怎么改只有起草人能定。',
    en: 'None: only the drafter can decide.',
  },
  real: { zh: '在真实规划里', en: 'In real plans' },
  foundNothing: {
    zh: '五份公开发布的规划（德阳、三亚、施甸、泰州、珠海）里没有这个问题，也没有误报。',
    en: 'Nothing in five published plans (Deyang, Sanya, Shidian, Taizhou, Zhuhai), and no false alarm.',
  },
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

/**
 * All there is to say of one check, as a Markdown page that ends in a line break.
 * @param fixes what can be done about its examples
 */
export function checkPage(check: Check, language: Language, fixes: readonly Fix[]): string {
  const examples = (heading: string, plans: readonly string[]) => [
    `## ${heading}`,
    ...plans.map((plan) => fenced(plan)),
  ];
  return `${[
    `# ${check.title[language]}`,
    `\`${check.code}\` · ${severityName(check.severity, language)}`,
    check.why[language],
    ...(check.settings ? [`## ${words.settings[language]}`, fenced(check.settings, 'jsonc')] : []),
    ...(check.known ? examples(words.known[language], check.known) : []),
    ...examples(words.bad[language], check.bad),
    ...examples(words.good[language], check.good),
    `## ${words.fixes[language]}`,
    fixList(fixes, language),
    `## ${words.real[language]}`,
    realPlansList(check, language),
    `## ${words.silence[language]}`,
    words.silenceHow[language],
    fenced(words.silenceLine[language](check.code)),
  ].join('\n\n')}\n`;
}

function fixList(fixes: readonly Fix[], language: Language): string {
  const lines = fixes.map(({ title, safe }) => `- ${title[language]}${safe ? words.safe[language] : ''}`);
  return [...new Set(lines)].join('\n') || words.noFix[language];
}

function realPlansList({ inRealPlans = {} }: Check, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  const lines = Object.entries(inRealPlans).map(
    ([plan, what]) => `- ${realPlans[plan as RealPlan][language]}${colon}${what[language]}`,
  );
  return lines.join('\n') || words.foundNothing[language];
}

function fenced(text: string, language = 'plan'): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
