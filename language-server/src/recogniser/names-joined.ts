import type { Words } from './trim.ts';

/** The names that one value is said of: 甲覆盖率、乙覆盖率[均达到100%]. */
export function namesJoined(name: Words, isJoined: boolean): Words[] {
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
    const joint = char === '、' || (/[和及与]/.test(char) && /[率例比重积量”]$/.test(name.text.slice(0, at)));
    if (depth > 0 || !joint) continue;
    push(at);
    from = at + 1;
  }
  push(name.text.length);
  const isContiguous = name.text.length === name.to - name.from;
  const areNames = parts.every(({ text }) => text.length > 3) && !/等/.test(name.text);
  const sameKind = isJoined || parts.every(({ text }) => /[率例比重]$/.test(text) || /[”]/.test(text));
  return isContiguous && parts.length > 1 && areNames && sameKind ? parts : [name];
}
