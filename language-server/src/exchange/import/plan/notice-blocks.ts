import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { fold } from '../../../core/model/value/fold.ts';
import { isBody } from '../../../language/parser/bodies.ts';
import type { PlanBlock } from './blocks.ts';

export type NoticeField = readonly [keyword: KeywordName, content: string];

/** What some blocks of a notice say, as fields of the plan's header, and those that say nothing else. */
export interface NoticePart {
  readonly fields: readonly NoticeField[];
  readonly blocks: readonly PlanBlock[];
}

/** Whether a line has nothing but names of bodies. */
export function areBodies(text: string): boolean {
  const names = namesIn(text);
  return names.length > 0 && names.every((name) => isBody(fold(name).chars));
}

export function namesIn(text: string): string[] {
  return text.split(/[\s　]+/u).filter((name) => name !== '');
}

/** Empty for a table. */
export function textOf(block: PlanBlock | undefined): string {
  return block?.kind === 'paragraph' ? block.text : '';
}
