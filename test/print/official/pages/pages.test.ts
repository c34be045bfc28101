import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../../language-server/src/print/official/content.ts';
import type { BlockPiece } from '../../../../language-server/src/print/official/pages/page-breaks.ts';
import { pageNumbers, pagesOf } from '../../../../language-server/src/print/official/pages/pages.ts';
import { examplePlan } from '../../../support/example-facts.ts';

const documentOf = (text: string) => officialDocument(readPlan(text), { responsibilities: 'brackets' });

/** What stands on each page: the text of lines, how many rows of a table. */
const pages = (text: string) => pagesOf(documentOf(text)).map(({ pieces }) => pieces.map(shown));

function shown({ block, from, to }: BlockPiece): string {
  if (block.kind === 'lines') return block.lines.slice(from, to).join('').slice(0, 6);
  return `${block.kind} ${from}–${to}`;
}

const paragraph = (lines: number) => '国'.repeat(28 * lines - 4);

describe('the pages of a plan', () => {
  it('begin with its title', () => {
    expect(pages('规划 甲市规划\n\n一、总则\n依法编制。\n')).toEqual([
      ['甲市规划', '一、总则', '依法编制。'],
    ]);
  });

  it('hold all lines and rows, each once, in their order', () => {
    const set = pagesOf(officialDocument(examplePlan('taizhou'), { responsibilities: 'brackets' }));
    const ends = new Map<unknown, number>();
    for (const { block, from, to } of set.flatMap(({ pieces }) => pieces)) {
      expect(from).toBe(ends.get(block) ?? (block.kind === 'lines' ? 0 : -1));
      ends.set(block, to);
    }
  });

  it('have a box that goes on on the next page', () => {
    const items = Array.from({ length: 30 }, (_, at) => `${at + 1}.建设。${'国'.repeat(20)}`);
    const [first, second] = pages(`一、任务\n专栏1 工程\n${items.join('\n')}\n`);
    expect(first?.[2]).toBe('box -1–23');
    expect(second?.[0]).toBe('box 23–30');
  });

  it('begin anew for an annex', () => {
    const document = officialDocument(examplePlan('chengxi'), { responsibilities: 'brackets' });
    const marks = pagesOf(document).flatMap(({ pieces: [first] }) =>
      first?.block.kind === 'lines' && first.block.role === 'mark' ? first.block.lines : [],
    );
    expect(marks).toEqual(document.attachments.map(({ mark }) => mark));
  });

  it('are turned for a table that is too wide, and back behind it', () => {
    const row = (cell: (at: number) => string) =>
      `| ${Array.from({ length: 14 }, (_, at) => cell(at)).join(' | ')} |`;
    const rows = [row((at) => `第${at}项名称`), row((at) => `甲乙丙丁戊己庚${at}`)];
    const set = pagesOf(documentOf(`一、任务\n依法。\n\n${rows.join('\n')}\n\n二、其他\n依法。\n`));
    expect(set.map(({ landscape }) => landscape)).toEqual([false, true, false]);
  });

  it('cut a row that no page has room for', () => {
    const set = pages(`一、任务\n\n| 任务 | 内容 |\n| 甲 | ${'建设示范社区'.repeat(400)} |\n| 乙 | 完 |\n`);
    expect(set.length).toBeGreaterThan(2);
    expect(set.at(-1)).not.toEqual([]);
  });

  it('count from the text, and tell where each part begins', () => {
    const document = documentOf(`一、总则\n${paragraph(30)}\n二、目标\n依法。\n`);
    const numbers = pageNumbers(pagesOf(document));
    expect([0, 1, 2, 3].map((part) => numbers({ part }))).toEqual([1, 1, 2, 2]);
    expect(numbers({ part: 9 })).toBeUndefined();
  });
});

it('of nothing there are none', () => {
  expect(pages('')).toEqual([]);
});
