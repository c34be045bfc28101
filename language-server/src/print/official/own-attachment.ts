import type { Plan, Section } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { printed } from './text.ts';

/** The paragraph that ends a plan and names its attachment: `附件：主要指标表`. */
export interface OwnAttachment {
  readonly text: Sourced<string>;
  readonly name: string;
}

/** What a plan says itself of its attachment, where that is the last thing it says. */
export function ownAttachment(plan: Plan): OwnAttachment | undefined {
  const last = lastSection(plan.root);
  const text = last.texts.at(-1);
  const isLast =
    text && [...last.indicators, ...last.tables].every(({ span }) => span.start < text.span.start);
  const [, name] = (isLast && /^附件\s*[:：]\s*(?!\d)(.+)$/u.exec(printed(text.value))) || [];
  return text && name ? { text, name } : undefined;
}

function lastSection(section: Section): Section {
  const below = section.sections.at(-1);
  return below ? lastSection(below) : section;
}
