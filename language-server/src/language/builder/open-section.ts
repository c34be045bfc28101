import type {
  Deadline,
  IndicatorTable,
  PlainTable,
  Responsibility,
  Section,
  SectionKind,
} from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import type { Annex, Box, Item, PlanFile, Section as SectionNode } from '../generated/ast.ts';
import { headingMark } from '../parser/headings.ts';
import { numeralValue } from '../parser/numerals.ts';
import { fileTextOf, spanOf, tokenOf } from './nodes.ts';

/** What a section is read from: the file itself for the part before the first heading. */
export type Container = PlanFile | SectionNode | Box | Item | Annex;

/** A section while it is being built; readonly to everybody else. */
export interface OpenSection extends Section {
  sections: OpenSection[];
  texts: Sourced<string>[];
  indicators: Section['indicators'][number][];
  indicatorTables: IndicatorTable[];
  tables: PlainTable[];
  responsibility?: Responsibility;
  deadline?: Deadline;
  isTask: boolean;
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
    indicatorTables: [],
    tables: [],
    isTask: false,
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
    case 'Annex':
      return 'annex';
    default:
      return 'section';
  }
}

function markOf(node: Container): { text: string; level?: number; number?: number } | undefined {
  if (node.$type === 'PlanFile') return undefined;
  if (node.$type === 'Box') {
    const number = tokenOf(node, 'number');
    const { start } = spanOf(node);
    const keyword = fileTextOf(node).slice(start, number?.span.end ?? start + 2);
    return { text: keyword || '专栏', ...(number && { number: numeralValue(number.value) }) };
  }
  if (node.$type === 'Annex') {
    const [numeral] = /[\d０-９一二三四五六七八九十]+$/u.exec(node.mark) ?? [];
    return { text: node.mark, ...(numeral && { number: numeralValue(numeral) }) };
  }
  const mark = headingMark(node.mark, 0, node.mark.length);
  return { text: node.mark, ...(mark && { level: mark.level, number: mark.number }) };
}

/** Who answers and by when for what stands in a section and says neither itself. */
export function handedDown(section: OpenSection): Pick<Section, 'responsibility' | 'deadline'> {
  const { responsibility, deadline } = section;
  return {
    ...(responsibility && { responsibility: inherited(responsibility, section) }),
    ...(deadline && { deadline: inherited(deadline, section) }),
  };
}

/** What is inherited, with the section it comes from. */
function inherited<T extends { readonly inheritedFrom?: Section }>(what: T, from: Section): T {
  return what.inheritedFrom ? what : { ...what, inheritedFrom: from };
}
