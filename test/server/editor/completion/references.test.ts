import { describe, expect, it } from 'vitest';
import { itemsAt, labelsAt, lineAfter } from '../support/complete.ts';
import { atCursor, belowHeader } from '../support/cursor.ts';

const options = { plans: [{ title: '示范省养老服务规划', indicators: [] }] };
const law = '中华人民共和国老年人权益保障法';

describe('《 in the text', () => {
  it('the plans of the workspace, then what the plan cites, then the laws', () => {
    const at = atCursor(
      '规划 甲方案\n  依据：《乙办法》（某民发〔2022〕5号）\n\n一、任务\n贯彻《丙条例》，落实《‸\n',
    );
    const labels = itemsAt(at, options).map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(['示范省养老服务规划', '乙办法', '丙条例']);
    expect(labels).toContain(law);
    expect(lineAfter('乙办法', at, options)).toBe('贯彻《丙条例》，落实《乙办法》（某民发〔2022〕5号）‸');
    expect(lineAfter(law, at)).toBe(`贯彻《丙条例》，落实《${law}》‸`);
  });

  it('what closes it is written once, and so is the number', () => {
    const at = atCursor(
      '规划 甲方案\n  依据：《乙办法》（某民发〔2022〕5号）\n\n一、任务\n落实《‸》（某民发〔2022〕6号）。\n',
    );
    expect(lineAfter('乙办法', at)).toBe('落实《乙办法》‸（某民发〔2022〕6号）。');
  });

  it('nothing behind 》', () => {
    expect(labelsAt('一、任务\n落实《乙办法》后‸')).toEqual([]);
  });
});

describe('附件 and 专栏 in the text', () => {
  const body = (line: string) => `一、任务\n${line}\n专栏1 重点工程\n\n附件：1.项目表\n　　　2.分工表\n`;

  it('those that the plan has, with their titles', () => {
    const items = itemsAt(belowHeader(body('具体见附件‸')));
    expect(items.map(({ label, detail }) => `${label} ${detail}`)).toEqual([
      '附件1 1.项目表',
      '附件2 2.分工表',
    ]);
    expect(labelsAt(body('按照专栏‸'))).toEqual(['专栏1']);
  });

  it('instead of what is written of it, until that is whole', () => {
    expect(lineAfter('附件2', belowHeader(body('具体见附件‸。')))).toBe('具体见附件2‸。');
    expect(labelsAt(body('具体见附件1‸。'))).toEqual([]);
  });

  it('none where the line begins with it', () => {
    expect(labelsAt(body('附件‸'))).not.toContain('附件1');
  });
});
