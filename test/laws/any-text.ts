import { isDeepStrictEqual } from 'node:util';
import { applyEdits } from '../../language-server/src/api/fixes.ts';
import type { Finding } from '../../language-server/src/checks/check.ts';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { sourceOf } from '../../language-server/src/core/model/source.ts';
import { importPlan } from '../../language-server/src/exchange/import/import-plan.ts';
import { readText } from '../../language-server/src/exchange/import/readers/text.ts';
import { buildPlan } from '../../language-server/src/language/builder/plan-builder.ts';
import { parseDirectly } from '../../language-server/src/language/parser/direct/parse-directly.ts';
import { parsePlanFile } from '../../language-server/src/language/parser/parse.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../language-server/src/print/official/content.ts';
import { htmlDocument } from '../../language-server/src/print/official/html.ts';
import { markdownDocument } from '../../language-server/src/print/official/markdown.ts';
import { tableSets } from '../../language-server/src/print/tables/index.ts';
import { formatPlan } from '../../language-server/src/server/editor/format.ts';
import { runChecks } from '../support/run-checks.ts';

/**
 * What holds of any text whatever: it is read without an error, by both parsers as the same plan, all that is said of it stands within it, it is checked,
 * printed, formatted and imported without throwing, formatted twice it is what it is formatted once, and then no less is
 * found in it, but for the layout that formatting has mended just as the finding's own safe fix does.
 * @returns the laws it breaks, in words
 */
export function brokenLaws(text: string): string[] {
  try {
    const { value, parserErrors, lexerErrors } = parsePlanFile(text);
    const { source, ...plan } = buildPlan(value, sourceOf('memory:/plan.plan', text));
    const direct = parseDirectly(text);
    const findings = runChecks({ source, ...plan });
    printAll({ source, ...plan });
    importPlan(readText(text), 'plan.txt');
    const formatted = formatPlan(text);
    return [
      ...[...parserErrors, ...lexerErrors].map(({ message }) => `the parser says: ${message}`),
      ...(isDeepStrictEqual(direct && buildPlan(direct, source), { source, ...plan })
        ? []
        : ['the two parsers read two plans']),
      ...spansOutside(plan, text.length).map((span) => `the plan has a span outside the text: ${span}`),
      ...spansOutside(findings, text.length).map((span) => `a finding has a span outside the text: ${span}`),
      ...(formatPlan(formatted) === formatted ? [] : ['formatted twice it differs']),
      ...hidden(findings, runChecks(readPlan(formatted)))
        .filter((finding) => !isMended(finding, text, formatted))
        .map(({ code }) => `formatting hides ${code}`),
    ];
  } catch (error) {
    return [`it throws ${error instanceof Error ? error.stack : String(error)}`];
  }
}

/** Whether formatting comes to the same with and without its safe fix: what is to be tidied is tidy then. */
function isMended({ fixes = [] }: Finding, text: string, formatted: string): boolean {
  return fixes.some(({ safe, edits }) => safe && formatPlan(applyEdits(text, edits)) === formatted);
}

function hidden(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = after.map(({ code }) => code);
  return before.filter(({ code }) => {
    const at = left.indexOf(code);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function printAll(plan: Plan): void {
  const document = officialDocument(plan, { responsibilities: 'table', pictures: true });
  htmlDocument(document, { contents: true });
  markdownDocument(document);
  for (const { build } of tableSets) build(plan, 'zh');
}

/** Every span of what was read, however deep, that doesn't stand within a text of that length. */
function spansOutside(read: unknown, length: number): string[] {
  const seen = new Set<unknown>();
  const outside: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
    const isSpan = typeof start === 'number' && typeof end === 'number' && Object.keys(value).length === 2;
    if (isSpan && !(start >= 0 && start <= end && end <= length)) outside.push(`${start} to ${end}`);
    for (const each of Object.values(value)) visit(each);
  };
  visit(read);
  return outside;
}
