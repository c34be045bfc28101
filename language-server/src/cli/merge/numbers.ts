import type { Localized } from '../../core/text/localized.ts';
import { Refusal } from '../refusal.ts';

/**
 * The numbers that an option names: `1,3-5`.
 * @param last the highest there is
 * @throws a Refusal for anything else
 */
export function numbersOf(option: string, given: string | true | undefined, last: number): number[] {
  if (typeof given !== 'string') return [];
  return given.split(/[,，、]/u).flatMap((part) => {
    const [, from = '', to = from] = /^\s*(\d+)\s*(?:[-—–]\s*(\d+)\s*)?$/u.exec(part) ?? [];
    const [first, end] = [Number(from), Number(to)];
    if (from === '' || first < 1 || end > last || end < first)
      throw new Refusal(say.unknown(option, part, last));
    return Array.from({ length: end - first + 1 }, (_, index) => first + index);
  });
}

const say = {
  unknown: (option: string, part: string, last: number): Localized => ({
    zh: `${option} 不能是“${part.trim()}”：${last > 0 ? `请写意见的编号（1—${last}），如 1,3-5` : '没有意见可选'}`,
    en: `${option} can't be “${part.trim()}”: ${last > 0 ? `give numbers of suggestions (1 to ${last}), such as 1,3-5` : 'there are no suggestions'}`,
  }),
};
