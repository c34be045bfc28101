import type { Deadline, PlainTable, Responsibility, Section, SectionKind } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Box, Item, PlanFile, Section as SectionNode } from '../generated/ast.ts';
import { headingMark } from '../parser/headings.ts';
import { numeralValue } from '../parser/numerals.ts';
import { spanOf, tokenOf } from './nodes.ts';

/** What a section is read from: the file itself for the part before the first heading. */
export type Container = PlanFile | SectionNode | Box | Item;

/** A section while it is being built; readonly to everybody else. */
export interface OpenSection extends Section {
  sections: OpenSection[];
  texts: Sourced<string>[];
  indicators: Section['indicators'][number][];
  tables: PlainTable[];
  responsibility?: Responsibility;
  deadline?: Deadline;
  isTask: boolean;
  /** Whether what comes next stands in an attachment behind the text. */
  isAttached: boolean;
}

/** A section as its heading gives it, with nothing in it yet. */
export function openSection(node: Container, parent: OpenSection | undefined): OpenSection {
  const title = node.$type === 'PlanFile' ? undefined : tokenOf(node, 'title');
  const mark = markOf(node);
  const span = spanOf(node);
  const headingEnd = title?.span.end ?? (mark ? span.start + mark.text.length : span.start);
  return {
    kind: kindOf(node),
    level: mark?.level ?? (parent ? parent.level + 1 : 0),
    mark: mark?.text ?? '',
    ...(mark?.number !== undefined && { number: mark.number }),
    title: title?.value ?? '',
    headingSpan: { start: span.start, end: headingEnd },
    span,
    ...(parent && { parent }),
    sections: [],
    texts: [],
    indicators: [],
    tables: [],
    isTask: false,
    isAttached: false,
  };
}

function kindOf(node: Container): SectionKind {
  switch (node.$type) {
    case 'PlanFile':
      return 'root';
    case 'Box':
      return 'box';
    case 'Item':
      return 'item';
    default:
      return 'section';
  }
}

function markOf(node: Container): { text: string; level?: number; number?: number } | undefined {
  if (node.$type === 'PlanFile') return undefined;
  if (node.$type === 'Box') {
    const number = tokenOf(node, 'number');
    const keyword = node.$cstNode?.text.slice(
      0,
      (number?.span.end ?? spanOf(node).start + 2) - spanOf(node).start,
    );
    return { text: keyword ?? '专栏', ...(number && { number: numeralValue(number.value) }) };
  }
  const mark = headingMark(node.mark, 0, node.mark.length);
  return { text: node.mark, ...(mark && { level: mark.level, number: mark.number }) };
}

/** `附件`, `附件1　主要指标`, `附表：任务分工`: a line, no sentence, that an attachment begins with. */
const attachmentLine =
  /^[\s　]*附[件表录](?:[\s　]*[\d一二三四五六七八九十]{1,3})?(?:[\s　:：.．、《（(][^。；;]*)?$/u;

/** Adds a paragraph; behind a line that an attachment begins with, nothing of the section is handed down any more. */
export function addText(section: OpenSection, text: Sourced<string>): void {
  section.texts.push(text);
  section.isAttached ||= attachmentLine.test(simplified(text.value));
}

/** Who answers and by when for what stands in a section and says neither itself. */
export function handedDown(section: OpenSection): Pick<Section, 'responsibility' | 'deadline'> {
  const { responsibility, deadline, isAttached } = section;
  if (isAttached) return {};
  return {
    ...(responsibility && { responsibility: inherited(responsibility, section) }),
    ...(deadline && { deadline: inherited(deadline, section) }),
  };
}

/** What is inherited, with the section it comes from. */
function inherited<T extends { readonly inheritedFrom?: Section }>(what: T, from: Section): T {
  return what.inheritedFrom ? what : { ...what, inheritedFrom: from };
}
