import { expect, test } from 'vitest';
import { choiceOf } from '../../../language-server/src/core/review/merge/choice.ts';
import { decidedSuggestions } from '../../../language-server/src/core/review/merge/decided-suggestions.ts';
import { editedText } from '../../../language-server/src/core/review/merge/edited-text.ts';
import { placedSuggestions } from '../../../language-server/src/core/review/merge/placed-suggestions.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { markdownDocument } from '../../../language-server/src/print/documents/markdown.ts';
import { adoptionReport } from '../../../language-server/src/print/reports/adoption.ts';
import { change, now, plan, remark, replies, settled } from '../../core/review/merge/bureaus.ts';

test('the table of what was taken says of each bureau what it asked for, what became of it and why', async () => {
  const question = remark('市财政局', '【应建尽建】', '经费从哪里来？');
  const review = replies([
    change('市卫生健康委', '占比达到【60%】以上', '65%'),
    change('市发展改革委', '占比达到【60%以上】', '70%以上'),
    change('市商务局', '建成【1个】以上', '2个'),
    change('市民政局', '建成【1】个', '2'),
    question,
    change('市财政局', '应建尽建。【】\n', '\n经费由市、区两级财政负担。'),
    change('市财政局', '，【做到应建尽建】', ''),
    {
      kind: 'comment',
      bureau: '市教育局',
      date: now,
      original: '',
      words: '总体赞成',
      under: '四、保障措施',
    },
  ]);
  const placed = placedSuggestions(plan, review);
  const idOf = (bureau: string) =>
    placed.find(({ thread }) => thread.suggestion.bureaus.includes(bureau))?.thread.id ?? '';
  const decisions = [
    ...choiceOf(placed, [idOf('市卫生健康委'), idOf('市商务局')], 'zh'),
    { id: idOf('市教育局'), state: 'accepted' as const },
  ];
  const made = decidedSuggestions(plan, review, decisions, settled);
  const text = editedText(plan, made.edits);
  const answered = made.review.threads.map((thread) =>
    thread.comments[0]?.text === question.words
      ? { ...thread, comments: [...thread.comments, { by: '李明', at: now, text: '已商市财政局' }] }
      : thread,
  );
  const { title, tables } = adoptionReport(readPlan(text), { ...made.review, threads: answered }, 'zh');
  const written = new TextDecoder().decode(await markdownDocument(tables, { title, language: 'zh' }));
  expect(written).toMatchInlineSnapshot(`
    "# 《示范市养老服务规划（2023—2025年）》意见征集采纳情况表

    | 序号 | 单位                 | 意见                                                                                       | 采纳情况 | 理由                         |
    | :--: | :------------------- | :----------------------------------------------------------------------------------------- | :------: | :--------------------------- |
    |  1   | 市发展改革委         | 一、总体要求<br>将“护理型床位占比达到60%以上”改为“护理型床位占比达到70%以上”           |  不采纳  | 此处采纳了市卫生健康委的意见 |
    |  2   | 市卫生健康委         | 一、总体要求<br>将“护理型床位占比达到60%以上”改为“护理型床位占比达到65%以上”           |   采纳   |                              |
    |  3   | 市商务局<br>市民政局 | （一）发展助餐服务<br>将“每个街道建成1个以上老年食堂”改为“每个街道建成2个以上老年食堂” |   采纳   |                              |
    |  4   | 市财政局             | （一）发展助餐服务<br>删去“做到应建尽建”                                                 |   待议   |                              |
    |  5   |                      | （一）发展助餐服务<br>“应建尽建”<br>经费从哪里来？                                       |   待议   | 已商市财政局                 |
    |  6   |                      | （一）发展助餐服务<br>在“做到应建尽建。”后另起一行，增加“经费由市、区两级财政负担。”   |   待议   |                              |
    |  7   | 市教育局             | 四、保障措施　（规划中没有找到位置）<br>总体赞成                                           |   采纳   |                              |

    共6个单位提出意见7条：待议3条，采纳3条，不采纳1条。
    "
  `);
});
