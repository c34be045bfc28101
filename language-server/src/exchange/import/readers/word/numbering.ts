import { childAt, elementsOf, type XmlNode } from '../archive/xml.ts';
import { numberAt, switchAt, valueAt } from './properties.ts';

/** How paragraphs of one level of a list are numbered. */
export interface ListLevel {
  readonly start: number;
  /** As Word names it: chineseCounting, decimal. */
  readonly format: string;
  /** `（%1）`, `%1.%2`: a number for the level of each. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** All its numbers in digits. */
  readonly isLegal: boolean;
  /** The level whose numbers start it anew, from 1; 0 for none. */
  readonly restart?: number;
  /** The paragraph style that belongs to it. */
  readonly style?: string;
}

/** A list: what `w:numId` names. Lists of the same count go on counting where the other stopped. */
export interface List {
  readonly count: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels at which it begins anew, and with which number. */
  readonly starts: ReadonlyMap<number, number>;
}

interface AbstractNumbering {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The style that holds its levels, or that they are held for. */
  readonly link?: string | undefined;
  readonly linkOf?: string | undefined;
}

/** The lists of a document by their ids, from word/numbering.xml. */
export function listsOf(numbering: XmlNode | undefined): ReadonlyMap<string, List> {
  const parts = numbering ? elementsOf(numbering) : [];
  const abstracts = new Map<string, AbstractNumbering>();
  for (const part of parts) {
    if (part.name !== 'w:abstractNum') continue;
    abstracts.set(part.attributes['w:abstractNumId'] ?? '', {
      levels: levelsIn(part),
      link: valueAt(part, 'w:numStyleLink'),
      linkOf: valueAt(part, 'w:styleLink'),
    });
  }
  const lists = new Map<string, List>();
  for (const part of parts) {
    if (part.name === 'w:num') lists.set(part.attributes['w:numId'] ?? '', listOf(part, abstracts));
  }
  return lists;
}

function listOf(num: XmlNode, abstracts: ReadonlyMap<string, AbstractNumbering>): List {
  const named = valueAt(num, 'w:abstractNumId') ?? '';
  const link = abstracts.get(named)?.link;
  const linked = [...abstracts].find(([, { linkOf }]) => link !== undefined && linkOf === link);
  const [count, abstract] = linked ?? [named, abstracts.get(named)];
  const levels = new Map(abstract?.levels);
  const starts = new Map<number, number>();
  for (const override of elementsOf(num)) {
    if (override.name !== 'w:lvlOverride') continue;
    const index = Number(override.attributes['w:ilvl']);
    const start = numberAt(override, 'w:startOverride');
    if (start !== undefined) starts.set(index, start);
    for (const [at, level] of levelsIn(override)) levels.set(at, level);
  }
  return { count, levels, starts };
}

function levelsIn(node: XmlNode): ReadonlyMap<number, ListLevel> {
  return new Map(
    elementsOf(node)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [Number(level.attributes['w:ilvl']), levelOf(level)]),
  );
}

function levelOf(level: XmlNode): ListLevel {
  const suffix = valueAt(level, 'w:suff');
  const restart = numberAt(level, 'w:lvlRestart');
  const style = valueAt(level, 'w:pStyle');
  return {
    start: numberAt(level, 'w:start') ?? 0,
    format: formatOf(level),
    text: valueAt(level, 'w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    isLegal: switchAt(level, 'w:isLgl') ?? false,
    ...(restart !== undefined && { restart }),
    ...(style !== undefined && { style }),
  };
}

/** Newer formats stand in a choice, with a well-known one for programs that don't know them. */
function formatOf(level: XmlNode): string {
  const fallback = childAt(level, 'mc:AlternateContent', 'mc:Fallback');
  return valueAt(level, 'w:numFmt') ?? valueAt(fallback, 'w:numFmt') ?? 'decimal';
}
