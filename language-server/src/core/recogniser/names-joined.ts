import { charTest } from '../text/char-table.ts';
import { isMeasureShared } from './shared-measure.ts';
import type { Words } from './trim.ts';
import { facility } from './words.ts';

/**
 * The names that one value is said of: 甲覆盖率、乙覆盖率[均达到100%]. Where 均 or 各 joins them, shorter ones
 * than those of `least` characters count too.
 */
export function namesJoined(name: Words, isJoined: boolean, least = 4): Words[] {
  const parts = partsOf(name, (text, at) => {
    if (text[at] === '、') return true;
    const before = text.slice(0, at);
    return (
      /[率例比重积量”]$/.test(before) ||
      (isJoined && facility.test(before) && facility.test(text.slice(at + 1)))
    );
  });
  if (parts.length < 2) return [name];
  // 镇(街道)、城乡社区的自助机: places, of which the last one has the name
  const isPlace = /^[^在]{0,7}[省市县区州镇乡村旗道](?:\([^()]*\))?$/.test(parts[0]?.text ?? '');
  const areNames = parts.every(({ text }) => text.length >= least) && !/等/.test(name.text) && !isPlace;
  const sameKind = isJoined || parts.every(({ text }) => /[率例比重]$/.test(text) || /[”]/.test(text));
  // 播种、收获机械化率均达到…: one measure of both
  return areNames && sameKind && !isMeasureShared(parts) ? parts : [name];
}

/** 健身点在社区、农技站在村[全覆盖]: each by itself; of 垃圾分类、资源化利用 it is said as of one. */
export function namesCovered(name: Words): Words[] {
  const parts = namesJoined(name, true);
  const areThings = parts.some(({ text }) => text.endsWith('”'));
  const areAlike = [/在/, facility].some((sign) => parts.every(({ text }) => sign.test(text)));
  return areThings || areAlike ? parts : [name];
}

/** As many names as there are values for them (甲、乙和丙[分别增长…]); none where they are more or fewer. */
export function namesInTurn(name: Words, count: number): Words[] {
  for (const joints of ['、和及与', '、']) {
    const parts = partsOf(name, (text, at) => joints.includes(text.charAt(at)));
    if (parts.length === count) return parts;
  }
  return [];
}

/** What may join two names. */
const joint = /[、和及与]/;
const mayJoin = charTest(joint);

function partsOf(name: Words, isJoint: (text: string, at: number) => boolean): Words[] {
  // a name put together from several places can't be taken apart
  if (name.text.length !== name.to - name.from || !joint.test(name.text)) return [name];
  const parts: Words[] = [];
  let from = 0;
  let depth = 0;
  const push = (to: number) => {
    if (to > from)
      parts.push({ text: name.text.slice(from, to), from: name.from + from, to: name.from + to });
  };
  for (let at = 0; at < name.text.length; at++) {
    const char = name.text[at] as string;
    if ('(“《'.includes(char)) depth++;
    if (')”》'.includes(char)) depth--;
    if (depth > 0 || !mayJoin(name.text, at) || !isJoint(name.text, at)) continue;
    push(at);
    from = at + 1;
  }
  push(name.text.length);
  return parts;
}
