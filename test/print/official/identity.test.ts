import { describe, expect, it } from 'vitest';
import { reviewedText } from '../../../language-server/src/core/review/standing.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { wordDocument } from '../../../language-server/src/print/official/word/document.ts';
import { partOf } from '../documents/office-file.ts';
import { type Element, elements, inFirstForm, textOf } from '../documents/xml.ts';

const text = `规划 甲市“十五五”规划
  文号 甲政发〔2026〕1号
  发布机关 甲市人民政府

一、总体要求
  坚持系统观念。

1.健全制度。完善各项制度。

专栏1 主要指标
| 指标 | 2025年 | 2030年 |
| 床位 | 30张 | 50张 |
| 入学率 | 90% | 95% |

专栏2 重点工程
| 工程 | 内容 |
| 管网 | 更新10公里 |
`;

const wordOf = (written: string, targets = false) =>
  wordDocument(
    officialDocument(readPlan(written, 'file:///plans/%E7%94%B2.plan'), {
      responsibilities: 'brackets',
      targets,
    }),
    { contents: true },
  );

/** What stands between each mark and its end, by the place that it names. */
function markedTexts(body: Element): [place: number, text: string][] {
  return elements(body, 'w:p').flatMap((paragraph) =>
    elements(paragraph, 'w:bookmarkStart').flatMap(({ attributes }): [number, string][] => {
      const place = /^_[ptr]_(\d+)$/u.exec(attributes['w:name'] ?? '')?.[1];
      return place === undefined ? [] : [[Number(place), textOf(paragraph)]];
    }),
  );
}

describe('a Word file of a plan knows', () => {
  it('where each of its paragraphs and rows begins in the text of the plan', async () => {
    const body = inFirstForm(partOf(await wordOf(text), 'word/document.xml'));
    expect(
      markedTexts(body).map(([place, said]) => [said, text.slice(place).split(/[\n|]/u)[0]?.trim()]),
    ).toEqual([
      ['甲政发〔2026〕1号', '甲政发〔2026〕1号'],
      ['甲市“十五五”规划', '甲市“十五五”规划'],
      ['一、总体要求', '一、总体要求'],
      ['坚持系统观念。', '坚持系统观念。'],
      ['1.健全制度。', '1.健全制度。完善各项制度。'],
      ['完善各项制度。', '1.健全制度。完善各项制度。'],
      ['专栏1 主要指标', '专栏1 主要指标'],
      ['床位', '床位'],
      ['入学率', '入学率'],
      ['专栏2 重点工程', '专栏2 重点工程'],
      ['管网', '管网'],
    ]);
  });

  it('which plan it is of, in which version, and what of it was asked for', async () => {
    const properties = partOf(await wordOf(text, true), 'docProps/custom.xml');
    const said = elements(properties, 'property').map((each) => [each.attributes.name, textOf(each)]);
    expect(Object.fromEntries(said)).toEqual({
      PlanwrightTitle: '甲市“十五五”规划',
      PlanwrightVersion: reviewedText(text),
      PlanwrightFile: '甲.plan',
      PlanwrightAsked: 'targets',
    });
  });

  it('no place twice, whatever has the same words', async () => {
    const twice = `${text}\n二、总体要求\n  坚持系统观念。\n`;
    const body = inFirstForm(partOf(await wordOf(twice, true), 'word/document.xml'));
    const marks = elements(body, 'w:bookmarkStart').map(({ attributes }) => attributes);
    for (const name of ['w:name', 'w:id']) {
      const all = marks.map((mark) => mark[name]);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
