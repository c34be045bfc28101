import type { DepartmentMention, Plan, Section } from '../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { dedent } from './annotate.ts';

/** The plan of a text written between line breaks in a test, the indentation of the code taken off. */
export function planOf(text: string): Plan {
  return readPlan(dedent(text));
}

/**
 * Who answers for what by when, a line for each section and, below it, for each indicator:
 * `1.甲 〔市民政局（lead）〕 2025年底`. What is inherited is put in `{}`, with the mark it comes from.
 */
export function responsibilities(plan: Plan): string {
  return [plan.root, ...plan.sections].flatMap((section) => linesOf(section)).join('\n');
}

function linesOf(section: Section): string[] {
  const heading = `${section.mark}${section.title}${section.isTask ? '*' : ''}`;
  const own = section.kind === 'root' ? [] : [lineOf(heading, section)];
  return [...own, ...section.indicators.map((indicator) => lineOf(`  ${indicator.name}`, indicator))];
}

function lineOf(
  head: string,
  { responsibility, deadline }: Pick<Section, 'responsibility' | 'deadline'>,
): string {
  const who = responsibility && `〔${responsibility.mentions.map(mention).join('、')}〕`;
  const parts = [
    who && from(who, responsibility.inheritedFrom),
    deadline && from(deadline.text, deadline.inheritedFrom),
  ];
  return [head, ...parts.filter((part) => part !== undefined)].join(' ');
}

function mention({ name, role }: DepartmentMention): string {
  return role === 'responsible' ? name : `${name}（${role}）`;
}

function from(what: string, section: Section | undefined): string {
  return section ? `{${section.mark} ${what}}` : what;
}
