import { parseDeadline } from '../../core/model/deadline-parser.ts';
import type { DepartmentRole, Indicator } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import type {
  IndicatorField,
  Indicator as IndicatorNode,
  IndicatorLink as LinkNode,
  Mention as MentionNode,
} from '../generated/ast.ts';
import { readYearHead } from '../parser/years.ts';
import type { BuildContext } from './context.ts';
import { buildMentions, roleOfKeyword } from './departments.ts';
import { draftOf, type OpenIndicator } from './indicator-draft.ts';
import { spanOf, tokenOf } from './nodes.ts';
import type { OpenSection } from './open-section.ts';
import { finishBelow, type PartsAbove } from './parts.ts';
import { problemOfField } from './problems.ts';

/** An indicator written as a block. */
export function buildIndicator(
  node: IndicatorNode,
  section: OpenSection,
  category: Sourced<string> | undefined,
  above: PartsAbove,
  context: BuildContext,
): Indicator {
  const span = spanOf(node);
  const draft = draftOf(
    'block',
    span,
    tokenOf(node, 'name') ?? { value: '', span: { start: span.end, end: span.end } },
  );
  if (category) draft.fields.set('类别', category);
  const seen = new Set<string>();
  for (const field of node.fields) {
    noteRepetition(field, seen, context);
    readField(field, draft, context);
  }
  return finishBelow(above, draft, 'none', section, context);
}

function noteRepetition(field: IndicatorField, seen: Set<string>, context: BuildContext): void {
  const token = tokenOf(field, field.$type === 'YearValue' ? 'year' : 'key');
  if (!token) return;
  const year = readYearHead(token.value);
  const key = year
    ? `${year.year} ${year.actual} ${year.part?.text ?? ''}`
    : (keywordNamed(token.value)?.name ?? token.value);
  if (key === undefined) return;
  if (seen.has(key)) {
    context.problems.push({ kind: 'repeated-field', span: token.span, text: token.value, block: '指标' });
  }
  seen.add(key);
}

function readField(field: IndicatorField, draft: OpenIndicator, context: BuildContext): void {
  switch (field.$type) {
    case 'YearValue':
    case 'NormValue': {
      const head = tokenOf(field, field.$type === 'YearValue' ? 'year' : 'key');
      if (head) draft.values.push({ head, value: tokenOf(field, 'value') ?? emptyAt(spanOf(field).end) });
      break;
    }
    case 'TextField': {
      const value = tokenOf(field, 'value');
      const key = keywordNamed(field.key)?.name;
      if (value && key) draft.fields.set(key, value);
      break;
    }
    case 'DepartmentsField':
      addMentions(field.mentions, roleOfKeyword(field.key), draft, context);
      break;
    case 'DeadlineField': {
      const value = tokenOf(field, 'value');
      if (value) draft.deadline = parseDeadline(value.value, value.span.start, context.header.period?.value);
      break;
    }
    case 'ServesField':
      addLinks(field.links, draft);
      break;
    case 'BadField':
      context.problems.push(problemOfField(field, 'indicator'));
      break;
  }
}

/** Who answers, as a field or a cell names them. */
export function addMentions(
  nodes: readonly MentionNode[],
  role: DepartmentRole,
  draft: OpenIndicator,
  context: BuildContext,
): void {
  const mentions = buildMentions(nodes, role, context.departments);
  draft.mentions.push(...mentions);
  context.mentions.push(...mentions);
}

/** The superior plans' indicators that a field or a cell names. */
export function addLinks(links: readonly LinkNode[], draft: OpenIndicator): void {
  for (const link of links) {
    const plan = tokenOf(link, 'plan');
    const indicator = tokenOf(link, 'indicator');
    draft.serves.push({ span: spanOf(link), ...(plan && { plan }), ...(indicator && { indicator }) });
  }
}

/** What stands where nothing is written. */
export function emptyAt(offset: number): Sourced<string> {
  return { value: '', span: { start: offset, end: offset } };
}
