import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { atOnce } from '../../../language-server/src/core/model/at-once.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { hoverAt } from '../../../language-server/src/server/editor/hover.ts';
import {
  definitionAt,
  highlightsAt,
  referencesAt,
} from '../../../language-server/src/server/editor/navigation.ts';
import { belowHeader, type Cursor } from './support/cursor.ts';

const text = `
  一、总体目标
  到2025年，护理型床位占比达到60%以上，新增托位2000个。
  指标 养老机构护理型床位占比
    2022年：45%
    2025年：≥60%
  二、完善设施
  养老机构护理型床位占比不低于65%。
`;
const at = (place: string) =>
  belowHeader(text.replace(place, (found) => `${found.slice(0, 1)}‸${found.slice(1)}`));
const index = new PlanIndex();

function cardAt({ plan, offset }: Cursor): string {
  return (hoverAt(plan, offset, 'zh')?.contents as MarkupContent | undefined)?.value ?? '';
}

/** Lines of places, as they stand. */
function linesOf(
  { plan }: Cursor,
  ranges: readonly { readonly start: { readonly line: number } }[],
): string[] {
  const lines = plan.source.text.split('\n');
  return ranges.map(({ start }) => lines[start.line]?.trim() ?? '');
}

const places = [
  '到2025年，护理型床位占比达到60%以上，新增托位2000个。',
  '2022年：45%',
  '2025年：≥60%',
  '养老机构护理型床位占比不低于65%。',
];

describe('on a figure of the text', () => {
  it('the card says where else its quantity is stated', () => {
    const cursor = at('60%以上');
    const [first = 0] = cursor.plan.source.text
      .split('\n')
      .flatMap((line, number) => (line.includes('到2025年') ? [number + 1] : []));
    expect(cardAt(cursor)).toBe(
      `**护理型床位占比** 2025年 达到60%以上\n\n这个数在4处出现：\n- 第${first}行：2025年 达到60%以上\n- 第${first + 2}行：2022年 45%（指标）\n- 第${first + 3}行：2025年 ≥60%（指标）\n- 第${first + 5}行：不低于65%`,
    );
  });

  it('and only what it is where it is stated once', () => {
    expect(cardAt(at('2000个'))).toBe('**新增托位** 2025年 2000个');
  });

  it('the definition is the indicator’s value of the year', () => {
    const cursor = at('60%以上');
    const links = definitionAt(cursor.plan, cursor.offset, index);
    expect(
      linesOf(
        cursor,
        links.map(({ targetRange }) => targetRange),
      ),
    ).toEqual(['2025年：≥60%']);
  });

  it('the references are all places', () => {
    const cursor = at('65%');
    const locations = atOnce(referencesAt(cursor.plan, cursor.offset, index, true));
    expect(
      linesOf(
        cursor,
        locations.map(({ range }) => range),
      ),
    ).toEqual(places);
    expect(atOnce(referencesAt(cursor.plan, cursor.offset, index, false))).toHaveLength(3);
    expect(highlightsAt(cursor.plan, cursor.offset)).toHaveLength(4);
  });
});

it('on an indicator’s value too', () => {
  const cursor = at('≥60%');
  expect(cardAt(cursor)).toContain('这个数在4处出现：');
  const locations = atOnce(referencesAt(cursor.plan, cursor.offset, index, true));
  expect(
    linesOf(
      cursor,
      locations.map(({ range }) => range),
    ),
  ).toEqual(places);
});

it('where nothing is stated, nothing', () => {
  const cursor = at('总体目标');
  expect(definitionAt(cursor.plan, cursor.offset, index)).toEqual([]);
  expect(atOnce(referencesAt(cursor.plan, cursor.offset, index, true))).toEqual([]);
});
