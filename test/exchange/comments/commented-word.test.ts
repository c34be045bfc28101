import { describe, expect, it } from 'vitest';
import { commentedWord } from '../../../language-server/src/exchange/comments/commented-word.ts';
import type { PlanComment } from '../../../language-server/src/exchange/comments/word-comment.ts';
import { readReply } from '../../../language-server/src/exchange/replies/read-reply.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { exampleText, exported } from '../replies/replied.ts';

/** A comment on words of a plan, the first that stand behind `near`. */
function on(text: string, words: string, near = '', more: Partial<PlanComment> = {}): PlanComment {
  const start = text.indexOf(words, text.indexOf(near));
  expect(start).toBeGreaterThanOrEqual(0);
  return {
    place: { start, end: start + words.length },
    by: '李明',
    at: '2026-03-05T08:30:00Z',
    words: `说“${words}”`,
    answers: [],
    isSettled: false,
    ...more,
  };
}

async function commented(name: string, comments: (text: string) => PlanComment[], asked: string[] = []) {
  const text = exampleText(name);
  const file = commentedWord(await exported(text), readPlan(text), asked, comments(text));
  const reply = readReply(file, readPlan(text), { fileName: '稿.docx' });
  return { text, file, reply };
}

describe('a comment stands in Word', () => {
  it.each([
    ['at words of a paragraph', 'zhuhai', '小型赛事', ''],
    ['at a heading', 'zhuhai', '（二）提升城乡社区公共安全水平', ''],
    ['at a heading whose paragraph goes on in its line', 'zhuhai', '发展城乡社区就业服务', ''],
    ['at what goes on there', 'zhuhai', '康园中心', ''],
    ['at departments in brackets', 'zhuhai', '市教育局', '小型赛事'],
    ['in a cell', 'chengxi', '≥75', ''],
    ['at the name of an indicator', 'chengxi', '高新技术企业数', '| 9 |'],
    ['at the title', 'chengxi', '澄溪县国民经济和社会发展第十五个五年规划纲要', '规划 '],
  ])('%s', async (_, name, words, near) => {
    const { text, reply } = await commented(name, (plan) => [on(plan, words, near)]);
    expect(reply.suggestions).toHaveLength(1);
    const [{ place, words: said } = { words: '' }] = reply.suggestions;
    expect([text.slice(place?.start, place?.end), said]).toEqual([words, `说“${words}”`]);
    if (near) expect(place?.start).toBe(text.indexOf(words, text.indexOf(near)));
  });

  it('beside others on the same words and around them', async () => {
    const { reply } = await commented('zhuhai', (plan) => [
      on(plan, '健身讲座、技能培训、小型赛事'),
      on(plan, '小型赛事'),
      on(plan, '小型赛事', '', { words: '再说' }),
    ]);
    expect(reply.suggestions.map(({ replyTo }) => replyTo)).toEqual([undefined, undefined, undefined]);
    expect(reply.suggestions.map(({ original, words }) => [original, words])).toEqual([
      ['健身讲座、技能培训、小型赛事', '说“健身讲座、技能培训、小型赛事”'],
      ['小型赛事', '说“小型赛事”'],
      ['小型赛事', '再说'],
    ]);
  });

  it('at what is printed above, with the words that it is about, where these are not printed', async () => {
    const { reply } = await commented('zhuhai', (plan) => [on(plan, '市残联', '部门\n')]);
    const [comment] = reply.suggestions;
    expect(comment?.words).toBe('说“市残联”\n规划中写的是：“市残联”');
    expect(comment?.place).toBeDefined();
  });
});

it('answers and what is settled come along', async () => {
  const { reply } = await commented('zhuhai', (plan) => [
    on(plan, '小型赛事', '', {
      answers: [{ by: '王芳', at: '2026-03-06T08:30:00Z', words: '由街道办。' }],
      isSettled: true,
    }),
  ]);
  expect(reply.suggestions.map(({ author, words, replyTo }) => [author, words, replyTo])).toEqual([
    ['李明', '说“小型赛事”', undefined],
    ['王芳', '由街道办。', 0],
  ]);
});

describe('comments that were sent come back as nobody’s', () => {
  const text = exampleText('zhuhai');
  const read = (file: Uint8Array) =>
    readReply(file, readPlan(text), {
      fileName: '稿.docx',
      sent: [{ author: '李明', words: '说“市残联”' }],
    });

  it('those of reviewers, and what was found', async () => {
    const comments = [
      on(text, '市残联', '部门\n'),
      on(text, '市残联', '部门\n', { by: '规划匠', words: '错误：无' }),
    ];
    const { suggestions, problems } = read(commentedWord(await exported(text), readPlan(text), [], comments));
    expect([suggestions, problems.map(({ kind }) => kind)]).toEqual([[], ['no-changes']]);
  });

  it('but an answer to them does, behind what it answers', async () => {
    const comments = [
      on(text, '市残联', '部门\n', {
        answers: [{ by: '市统计局', at: '2026-03-06T08:30:00Z', words: '同意。' }],
      }),
    ];
    const { suggestions } = read(commentedWord(await exported(text), readPlan(text), [], comments));
    expect(suggestions.map(({ words, bureau }) => [bureau, words])).toEqual([
      ['市统计局', '说“市残联”\n规划中写的是：“市残联” → 同意。'],
    ]);
  });
});

it('without comments a file stays as it is', async () => {
  const text = exampleText('zhuhai');
  const file = await exported(text);
  expect(commentedWord(file, readPlan(text), [], [])).toBe(file);
});
