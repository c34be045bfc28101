import { simplified } from '../text/simplified.ts';
import { normaliseName } from './names.ts';
import { unitOf } from './value/units.ts';

/**
 * An indicator's name as a plan and its superior share it: without the place it is for (全省, 全市) and the
 * unit in brackets behind it, in simplified characters.
 */
export function sharedName(name: string): string {
  return normaliseName(simplified(withoutPlace(name))).replace(
    /\(([^()]{1,8})\)$/u,
    (bracket, inside: string) => (unitOf(inside).dimension.startsWith('other:') ? bracket : ''),
  );
}

/** 全省护理型床位占比 → 护理型床位占比. */
export function withoutPlace(name: string): string {
  const [place = ''] =
    /^(?:全|我|本)(?:[国省市县区州盟旗]|自治[区州县])(?=.{2})/u.exec(simplified(name)) ?? [];
  return name.slice(place.length);
}
