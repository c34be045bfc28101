import type { RuledFigure } from './amounts.ts';
import type { Clause, Paragraph } from './paragraph.ts';
import { quantityOf } from './quantities.ts';
import type { ClauseTarget, SentenceContext } from './sentence-context.ts';
import { joined, stretch, type Words } from './trim.ts';

const part = '\\d[\\d.]*[^\\d、和及%]{1,4}[、和及]?';
const split = new RegExp(
  `^(?:(?:其中:?)?(?:20\\d\\d年[底度]?${part}){2,}|其中:?(?:[^\\d、]{1,4}${part}){2,})$`,
);

/** 23座,其中[2024年9座、2025年8座、2026年6座]; 300个,其中[城区180个、农村120个]: parts of what is stated, with no name of their own. */
export function isSplit({ seen, from, to }: Clause): boolean {
  const mayBe = seen.startsWith('其中', from) || seen.startsWith('20', from);
  return mayBe && split.test(seen.slice(from, to));
}

/** Each part by the name of the whole, with its own words in front; none where the clause before states no whole. */
export function partsIn(
  { folded, chars }: Paragraph,
  clause: Clause,
  { name: whole, nameIn, clauseBefore, scope }: SentenceContext,
  figures: readonly RuledFigure[],
): ClauseTarget[] {
  if (!whole || nameIn !== clauseBefore) return [];
  let left = clause.from + (/^其中:?/.exec(chars.slice(clause.from, clause.to))?.[0].length ?? 0);
  return figures.flatMap((figure) => {
    const own = withoutJoint(stretch(chars, left, figure.from));
    left = figure.to;
    const quantity = figure.rule.class === 'target' ? quantityOf(folded, figure) : undefined;
    if (!quantity) return [];
    const name = nameOfPart(chars, own, whole);
    return [{ role: 'target' as const, name, quantity, from: figure.from, to: figure.to, scope }];
  });
}

/** 市级以上示范园40家,其中[国家级]5家 */
const gradeOrAbove = /^[国省市县区]家?级(?:及?以上)/;

/** 城区充电桩, 2027年充电桩: so that no part passes for the whole. */
function nameOfPart(chars: string, own: Words, whole: Words): Words {
  const grade = own.text.endsWith('级') ? (gradeOrAbove.exec(whole.text)?.[0].length ?? 0) : 0;
  const rest = whole.parts || grade === 0 ? whole : stretch(chars, whole.from + grade, whole.to);
  return joined(whole.from, own.to, own, rest);
}

function withoutJoint({ text, from, to }: Words): Words {
  const joint = /^[、和及与]/.test(text) ? 1 : 0;
  return { text: text.slice(joint), from: from + joint, to };
}
