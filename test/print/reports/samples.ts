import type { Check, Severity } from '../../../language-server/src/checks/check.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import type { Span } from '../../../language-server/src/core/model/source.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import type { ReviewParagraph, ReviewRow } from '../../../language-server/src/print/reports/finding-rows.ts';
import type { ReviewLine } from '../../../language-server/src/print/reports/pieces.ts';
import type { Review } from '../../../language-server/src/print/reports/review.ts';
import type {
  RelatedPlace,
  ReviewedFinding,
  ReviewedPlan,
} from '../../../language-server/src/print/reports/review-input.ts';

export const cityText = `规划 示范市养老服务行动方案（2023—2025年）
  文号：示政办发〔2023〕5号
  成文日期：2023年3月1日

一、总体要求
到2025年，服务供给、服务质量、服务安全全面提升。护理型床位占比不低于65%，老年人的获得感、幸福感、安全感显著增强。居家社区机构相协调、医养康养相结合的养老服务格局基本形成，高质量发展的基础更加牢固。

二、主要任务
（一）发展助餐服务
责任部门：市民政局、市财政局
专栏1 主要指标
指标 护理型床位占比
  2024年：70%
  2025年：60%
（三）培训护理员
责任部门：市民政局
期限：2025年底
`;

const provinceText = `规划 示范省养老服务规划（2021—2025年）

指标 护理型床位占比
  2025年：≥65%
`;

/** A plan as it stands in a file of that name. */
export function planIn(name: string, text: string): Plan {
  return readPlan(text, `memory:/${name}`);
}

/** A finding at the first place where a text stands. */
export function findingAt(plan: Plan, text: string, more: Partial<ReviewedFinding> = {}): ReviewedFinding {
  return {
    code: 'values/milestone-beyond-target',
    severity: 'error',
    span: spanOf(plan, text),
    message: { zh: `“${text}”不对`, en: `“${text}” is wrong` },
    related: [],
    ...more,
  };
}

export function spanOf({ source }: Plan, text: string): Span {
  const start = source.text.indexOf(text);
  if (start < 0) throw new Error(`no ${text}`);
  return { start, end: start + text.length };
}

export function relatedTo(plan: Plan, shown: string, text: string): RelatedPlace {
  const message = { zh: '另一处在此', en: 'the other one is here' };
  return { shown, source: plan.source, span: spanOf(plan, text), message };
}

/** Two plans: one with findings of every kind, one with none. */
export function samplePlans(): ReviewedPlan[] {
  const city = planIn('city.plan', cityText);
  const province = planIn('province.plan', provinceText);
  const found = (
    text: string,
    code: Check['code'],
    severity: Severity,
    more: Partial<ReviewedFinding> = {},
  ) => findingAt(city, text, { code, severity, ...more });
  const replaced = (text: string, newText: string) => ({ span: spanOf(city, text), newText });
  const findings = [
    found('70%', 'values/milestone-beyond-target', 'error', {
      related: [
        relatedTo(city, 'plans/city.plan', '60%'),
        relatedTo(province, 'plans/province.plan', '≥65%'),
      ],
    }),
    found('示范市养老服务行动方案（2023—2025年）', 'structure/missing-header', 'info', {
      fixes: [
        {
          title: { zh: '补写发文机关', en: 'add the issuer' },
          edits: [
            {
              span: { start: cityText.indexOf('\n'), end: cityText.indexOf('\n') },
              newText: '\n  发文机关：示范市人民政府',
            },
          ],
        },
      ],
    }),
    found('不低于65%', 'text/text-contradicts-indicator', 'warning', {
      fixes: [
        { title: { zh: '正文改写', en: 'change the text' }, edits: [replaced('不低于65%', '达到60%')] },
        { title: { zh: '指标改写', en: 'change the indicator' }, edits: [replaced('：60%', '：≥65%')] },
      ],
    }),
    found('（三）', 'structure/numbering', 'warning', {
      fixes: [{ title: { zh: '序号改为“（二）”', en: 'renumber' }, edits: [replaced('（三）', '（二）')] }],
    }),
    found('2025年底', 'text/mixed-wording', 'hint', {
      fixes: [
        { title: { zh: '删去期限', en: 'delete the deadline' }, edits: [replaced('期限：2025年底\n', '')] },
      ],
    }),
  ];
  return [
    { shown: 'plans/city.plan', plan: city, findings, failures: [] },
    { shown: 'plans/province.plan', plan: province, findings: [], failures: [] },
  ];
}

/** What a report says, as an outline in Markdown; what is marked stands in bold. */
export function outlineOf(review: Review): string {
  const lines: string[] = review.overview ? [tableLine(review.overview)] : [];
  for (const { title, file, facts, counts, opening, groups } of review.plans) {
    lines.push(`# ${title}`, file, tableLine(facts), tableLine(counts), opening);
    for (const { heading, findings } of groups) {
      lines.push(`## ${heading}`);
      for (const { number, severityName, title, code, rows } of findings) {
        lines.push(`### ${number}. ${severityName} ${title} (${code})`, rowsText(rows));
      }
    }
  }
  return `${[...lines, '# Legend', ...review.legend.map(({ title, code }) => `${title} (${code})`)].join('\n\n')}\n`;
}

/** Rows as a list. */
export function rowsText(rows: readonly ReviewRow[]): string {
  return rows
    .map(({ label, paragraphs }) =>
      [`- ${label}`, ...paragraphs.map((each) => `  - ${said(each)}`)].join('\n'),
    )
    .join('\n');
}

function said({ said = '', quoted = [] }: ReviewParagraph): string {
  return said + lineText(quoted);
}

/** A line with what is marked in bold. */
export function lineText(line: ReviewLine): string {
  return line.map(({ text, marked }) => (marked ? `**${text}**` : text)).join('');
}

function tableLine({
  columns,
  rows,
}: {
  columns: readonly { heading: string }[];
  rows: readonly (readonly { text: string }[])[];
}): string {
  const cells = rows.map((row) => row.map(({ text }) => text.replaceAll('\n', ' / ')).join(' | '));
  return [columns.map(({ heading }) => heading).join(' | '), ...cells].map((line) => `> ${line}`).join('\n');
}
