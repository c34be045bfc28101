import { byHeaderText } from '../../core/fields/header-fields.ts';
import { parsePeriod, parsePlanDate, parseYear, periodInTitle } from '../../core/model/period-parser.ts';
import type { Basis, Header, SyntaxProblem } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import type { Basis as BasisNode, Header as HeaderNode } from '../generated/ast.ts';
import { spanOf, tokenOf } from './nodes.ts';
import { problemOfField } from './problems.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The `规划` block; where it says no period or base year, they follow from the title and the period. */
export function buildHeader(node: HeaderNode | undefined, problems: SyntaxProblem[]): Header {
  const issuers: Sourced<string>[] = [];
  const bases: Basis[] = [];
  const header: Writable<Header> = { span: node ? spanOf(node) : { start: 0, end: 0 }, issuers, bases };
  const title = node && tokenOf(node, 'name');
  if (title) header.title = title;
  const seen = new Set<string>();
  for (const field of node?.fields ?? []) {
    if (field.$type === 'BadField') {
      problems.push(problemOfField(field, 'header'));
      continue;
    }
    const key = keywordNamed(field.key)?.name ?? field.key;
    const keyToken = tokenOf(field, 'key');
    if (seen.has(key) && keyToken) {
      problems.push({ kind: 'repeated-field', span: keyToken.span, text: keyToken.value, block: '规划' });
    }
    seen.add(key);
    if (field.$type === 'BasisField') {
      for (const basis of field.bases) bases.push(buildBasis(basis));
      continue;
    }
    const value = tokenOf(field, 'value');
    if (value) readField(header, issuers, key, value, problems);
  }
  const titlePeriod = title && periodInTitle(title.value);
  if (!header.period && title && titlePeriod) header.period = { value: titlePeriod, span: title.span };
  if (!header.baseYear && header.period) header.baseYear = { value: header.period.value.start - 1 };
  return header;
}

function readField(
  header: Writable<Header>,
  issuers: Sourced<string>[],
  key: string,
  field: Sourced<string>,
  problems: SyntaxProblem[],
): void {
  const read = <T>(parse: (text: string) => T | undefined): Sourced<T> | undefined => {
    const value = parse(field.value);
    if (value === undefined) {
      problems.push({ kind: 'unreadable', span: field.span, text: field.value, block: key });
      return undefined;
    }
    return { value, span: field.span };
  };
  switch (key) {
    case '发文机关':
      for (const match of field.value.matchAll(/[^、，,；;\s　][^、，,；;]*/gu)) {
        const value = match[0].trim();
        const start = field.span.start + match.index;
        issuers.push({ value, span: { start, end: start + value.length } });
      }
      break;
    case '成文日期':
      assign(header, 'signed', read(parsePlanDate));
      break;
    case '发布日期':
      assign(header, 'published', read(parsePlanDate));
      break;
    case '规划期':
      assign(header, 'period', read(parsePeriod));
      break;
    case '基期':
      assign(header, 'baseYear', read(parseYear));
      break;
    default:
      Object.assign(
        header,
        byHeaderText(({ keyword }) => (keyword === key ? field : undefined)),
      );
  }
}

function assign<K extends keyof Header>(
  header: Writable<Header>,
  key: K,
  value: Header[K] | undefined,
): void {
  if (value !== undefined) header[key] = value as Writable<Header>[K];
}

function buildBasis(node: BasisNode): Basis {
  const name = tokenOf(node, 'plan') ?? tokenOf(node, 'text');
  const number = tokenOf(node, 'number');
  const documentNumber = number && withoutBrackets(number);
  return {
    title: name?.value ?? '',
    span: name?.span ?? spanOf(node),
    ...(documentNumber && { documentNumber }),
  };
}

function withoutBrackets({ value, span }: Sourced<string>): Sourced<string> {
  const closed = /[）)]$/u.test(value);
  return {
    value: value.slice(1, closed ? -1 : undefined).trim(),
    span: { start: span.start + 1, end: closed ? span.end - 1 : span.end },
  };
}
