import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { scriptOf } from '../../core/text/script.ts';
import type { Fix } from '../check.ts';
import { changeTo } from './titles.ts';

/**
 * The body that mostly does now what a dissolved one did, called as the plan calls it elsewhere: 自然资源和规划局 where it has
 * one, else 自然资源局. None where it is of another kind: a bureau is no ministry.
 */
export function nameOfSuccessor(plan: Plan, written: string, span: Span, successor: string): Fix[] {
  if (scriptOf(plan.source.text) !== 'simplified' || written.at(-1) !== successor.at(-1)) return [];
  const stem = successor.slice(0, -1);
  const named = [...plan.roster, ...plan.mentions].find(
    ({ name }) => name.includes(stem) && name.endsWith(successor.slice(-1)),
  );
  const newText = named ? named.name.slice(named.name.indexOf(stem)) : successor;
  return [{ title: changeTo(newText), edits: [{ span, newText }] }];
}
