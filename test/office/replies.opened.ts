import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choiceOf } from '../../language-server/src/core/review/merge/choice.ts';
import { decidedSuggestions } from '../../language-server/src/core/review/merge/decided-suggestions.ts';
import { editedText } from '../../language-server/src/core/review/merge/edited-text.ts';
import { mergedReplies } from '../../language-server/src/core/review/merge/merged-replies.ts';
import { placedSuggestions } from '../../language-server/src/core/review/merge/placed-suggestions.ts';
import { noReview } from '../../language-server/src/core/review/review-file.ts';
import { commentedWord } from '../../language-server/src/exchange/comments/commented-word.ts';
import { planComments } from '../../language-server/src/exchange/comments/plan-comments.ts';
import { type Reply, readReply } from '../../language-server/src/exchange/replies/read-reply.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { EditedWord } from '../exchange/replies/edited-word.ts';
import { accepted, changed, exampleText, exported } from '../exchange/replies/replied.ts';
import { workInLibreOffice } from './bureau-at-work.ts';
import { reviewed } from './reviewed.ts';
import { convert } from './soffice.ts';

/*
 * Replies of bureaus that have no Word. LibreOffice opens what was sent, records changes and saves it as Word: runs are cut
 * anew, styles and bookmarks have other names and numbers, a run-in heading is one paragraph with its text.
 */

const [zhuhai, chengxi] = [exampleText('zhuhai'), exampleText('chengxi')];
const folder = mkdtempSync(join(tmpdir(), 'planwright-replies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const replies = new Map<string, Reply>();
const reply = (name: string) => replies.get(name) as Reply;
const remarks = {
  education: (word: EditedWord) =>
    word.comment('小型赛事', '赛事由谁办？').comment('小型赛事', '由街道办。', '健身讲座', 0),
  finance: (word: EditedWord) => word.comment('康园中心', '经费从哪里来？'),
  tables: (word: EditedWord) => word.comment('高新技术企业数', '口径是什么？'),
};
const remark = { by: '李明', at: '2026-03-05T08:30:00Z', words: '写得清楚吗？', isSettled: false };

beforeAll(async () => {
  const path = (name: string) => join(folder, name);
  writeFileSync(path('zhuhai.docx'), await exported(zhuhai));
  writeFileSync(path('chengxi.docx'), await exported(chengxi));
  await workInLibreOffice(
    '市教育局',
    [
      {
        from: path('zhuhai.docx'),
        to: path('education.docx'),
        edits: [
          { replace: '3.0', by: '3.5' },
          { replace: '发展城乡社区就业服务', by: '促进城乡社区就业创业' },
          { addParagraph: '新的一段话。', behind: '有条件的社区设立就业创业空间' },
        ],
      },
      {
        from: path('chengxi.docx'),
        to: path('tables.docx'),
        edits: [
          { replace: '≥75', by: '≥80' },
          { deleteParagraphOf: '坚持人民至上' },
          { addParagraph: '坚持开放合作。扩大对外开放。', behind: '坚持绿色发展' },
        ],
      },
    ],
    join(folder, 'education'),
  );
  await workInLibreOffice(
    '市财政局',
    [{ from: path('zhuhai.docx'), to: path('finance.docx'), edits: [{ replace: '3.0', by: '4.0' }] }],
    join(folder, 'finance'),
  );
  for (const [name, edit] of Object.entries(remarks))
    writeFileSync(path(`${name}.docx`), edit(new EditedWord(readFileSync(path(`${name}.docx`)))).file);
  const place = { start: zhuhai.indexOf('小型赛事'), end: zhuhai.indexOf('小型赛事') + 4 };
  const plan = readPlan(zhuhai);
  const sent = commentedWord(await exported(zhuhai), plan, [], [{ ...remark, place, answers: [] }]);
  writeFileSync(path('sent.docx'), sent);
  const names = [...Object.keys(remarks), 'sent', 'zhuhai'];
  await convert(
    names.map((name) => path(`${name}.docx`)),
    'docx',
    path('saved'),
    path('writer'),
  );
  for (const name of names) {
    const bytes = readFileSync(path(`saved/${name}.docx`));
    const of = readPlan(name === 'tables' ? chengxi : zhuhai);
    const options = { fileName: `${name}.docx`, sent: [{ author: remark.by, words: remark.words }] };
    replies.set(name, readReply(bytes, of, options));
  }
});

const changesOf = (name: string) => reply(name).suggestions.filter(({ kind }) => kind === 'change');
const commentsOf = (name: string) => reply(name).suggestions.filter(({ kind }) => kind === 'comment');

describe('what LibreOffice saved comes back', () => {
  it('with the bureau, and nothing to complain of', () => {
    expect(
      ['education', 'finance', 'tables'].map((name) => [reply(name).bureau, reply(name).problems]),
    ).toEqual([
      ['市教育局', []],
      ['市财政局', []],
      ['市教育局', []],
    ]);
  });

  it('each change of the text at its place, and no other', () => {
    expect(changesOf('education')).toHaveLength(3);
    const goingOn = zhuhai.slice(zhuhai.indexOf('以社区综合服务设施为依托'));
    const last = goingOn.slice(0, goingOn.indexOf('\n'));
    const after = changed(
      zhuhai,
      ['3.发展城乡社区就业服务', '3.促进城乡社区就业创业'],
      ['3.0平方米，社区', '3.5平方米，社区'],
    );
    const text = accepted(zhuhai, changesOf('education'));
    expect(text.replace(/\n *新的一段话。/u, '')).toBe(after);
    expect(text.indexOf('新的一段话。')).toBeGreaterThan(text.indexOf(last));
    expect(text.indexOf('新的一段话。')).toBeLessThan(text.indexOf('4.', text.indexOf(last)));
  });

  it('each change of a table and of paragraphs at its place', () => {
    expect(changesOf('tables')).toHaveLength(3);
    expect(accepted(chengxi, changesOf('tables'))).toBe(
      changed(
        chengxi,
        ['坚持人民至上。从群众最关心的上学、看病、养老、就业入手，尽力而为、量力而行。\n', ''],
        ['生态优势变成经济优势。\n', '生态优势变成经济优势。\n坚持开放合作。扩大对外开放。\n'],
        ['≥75', '≥80'],
      ),
    );
  });

  it('each comment at its words', () => {
    const said = ['education', 'finance', 'tables'].flatMap((name) =>
      commentsOf(name).map(({ place, words }) => [
        (name === 'tables' ? chengxi : zhuhai).slice(place?.start, place?.end),
        words,
      ]),
    );
    expect(said).toEqual([
      ['小型赛事', '赛事由谁办？'],
      ['小型赛事', '由街道办。'],
      ['康园中心', '经费从哪里来？'],
      ['高新技术企业数', '口径是什么？'],
    ]);
  });

  it('as a conflict where two bureaus change the same words, of which one is taken', () => {
    const now = '2026-03-06T08:00:00Z';
    const all = ['education', 'finance'].flatMap((name) => reply(name).suggestions);
    const { review } = mergedReplies(noReview, zhuhai, all, now);
    const placed = placedSuggestions(zhuhai, review);
    const rivals = placed
      .filter((each) => each.rivals.length > 0)
      .sort((a, b) => ((a.thread.suggestion.proposed ?? '') < (b.thread.suggestion.proposed ?? '') ? -1 : 1));
    expect(rivals.map(({ thread }) => [thread.suggestion.bureaus, thread.suggestion.proposed])).toEqual([
      [['市教育局'], '3.5'],
      [['市财政局'], '4.0'],
    ]);
    const decisions = choiceOf(placed, [rivals[1]?.thread.id ?? ''], 'zh');
    const decided = decidedSuggestions(zhuhai, review, decisions, { by: '李明', at: now });
    expect(editedText(zhuhai, decided.edits)).toBe(changed(zhuhai, ['3.0平方米，社区', '4.0平方米，社区']));
    const refused = decided.review.threads.find(({ state }) => state === 'rejected');
    expect(refused?.reason).toBe('此处采纳了市财政局的意见');
  });
});

it.each([
  ['a file that was only opened and saved', 'zhuhai'],
  ['one with the comments that it was sent with', 'sent'],
])('%s suggests nothing', (_, name) => {
  expect([reply(name).suggestions, reply(name).problems.map(({ kind }) => kind)]).toEqual([
    [],
    ['no-changes'],
  ]);
});

it.each(['zhuhai', 'chengxi', 'taizhou', 'sanya'])(
  '%s with all that was found in it as comments is what the schemas of Word ask for',
  async (name) => {
    const text = exampleText(name);
    const plan = readPlan(text, `memory:/${name}.plan`);
    const findings = reviewed([plan]).flatMap((each) => each.findings);
    const answered = {
      ...remark,
      place: { start: text.length - 3, end: text.length - 2 },
      answers: [remark],
    };
    const comments = [...planComments(plan, findings, noReview, 'zh', remark.at), answered];
    const faults = await validate(commentedWord(await exported(text), plan, [], comments), 'docx');
    expect(faults.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`)).toEqual(
      [],
    );
  },
);
