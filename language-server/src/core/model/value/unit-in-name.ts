import { withoutFootnotes } from '../names.ts';
import type { Unit } from '../quantity.ts';
import { unitOf } from './units.ts';

/** A unit in brackets, at the end of a name or of the part that a name has in brackets: 药品安全（抽检合格率（%））. */
const inBrackets = /[（(]([^（()）]{1,8})[）)](?=[）)]?$)/u;

/** The unit in brackets at the end of a name: 常住人口城镇化率（%）. */
export function unitInName(name: string): Unit | undefined {
  const inName = /[（(]/u.test(name) ? inBrackets.exec(withoutFootnotes(name))?.[1] : undefined;
  if (!inName) return undefined;
  const unit = unitOf(inName);
  return unit.dimension.startsWith('other:') ? undefined : unit;
}

/** A name without the unit in brackets behind it. */
export function withoutUnit(name: string): string {
  if (!unitInName(name)) return name;
  const from = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
  const isPart = /[）)]\s*[）)]$/u.test(withoutFootnotes(name));
  return name.slice(0, from).trim() + (isPart ? withoutFootnotes(name).slice(-1) : '');
}
