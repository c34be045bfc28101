import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReply } from '../../../language-server/src/exchange/replies/read-reply.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { EditedWord } from './edited-word.ts';
import { accepted, changed, exampleText, exported, replyTo } from './replied.ts';

describe('a change that is tracked comes to its place in the plan', () => {
  const cases: [what: string, plan: string, edit: (word: EditedWord) => EditedWord, ...[string, string][]][] =
    [
      [
        'a number in a sentence',
        'zhuhai',
        (word) => word.replace('3.0', '3.5'),
        ['3.0平方米，社区', '3.5平方米，社区'],
      ],
      ['words in a sentence', 'zhuhai', (word) => word.delete('小型赛事等'), ['小型赛事等', '']],
      [
        'words behind others',
        'zhuhai',
        (word) => word.insertBehind('讲座、', '义诊、', '科学健身'),
        ['健身讲座、', '健身讲座、义诊、'],
      ],
      [
        'a heading',
        'zhuhai',
        (word) => word.replace('发展城乡社区就业服务', '促进城乡社区就业创业'),
        ['3.发展城乡社区就业服务', '3.促进城乡社区就业创业'],
      ],
      [
        'a department in brackets',
        'zhuhai',
        (word) => word.insertBehind('市教育局、', '市体育局、', '市文化广电旅游体育局、'),
        ['市文化广电旅游体育局、市教育局、', '市文化广电旅游体育局、市教育局、市体育局、'],
      ],
      ['a value in a table', 'chengxi', (word) => word.replace('≥75', '≥80'), ['≥75', '≥80']],
      [
        'a value of an indicator that is a block',
        'taizhou',
        (word) => word.replace('70', '75', '≥70%'),
        ['≥70%', '≥75%'],
      ],
      [
        'the name of an indicator in a table',
        'chengxi',
        (word) => word.replace('高新技术企业数', '高新技术企业数量'),
        ['高新技术企业数 |', '高新技术企业数量 |'],
      ],
      [
        'a department of an indicator',
        'chengxi',
        (word) => word.replace('县统计局', '县财政局', '县发改局、县统计局'),
        ['县发改局、县统计局', '县发改局、县财政局'],
      ],
      [
        'a paragraph more',
        'chengxi',
        (word) => word.addParagraph('坚持绿色发展', '坚持开放合作。扩大对外开放。'),
        ['生态优势变成经济优势。\n', '生态优势变成经济优势。\n坚持开放合作。扩大对外开放。\n'],
      ],
      [
        'a paragraph less',
        'chengxi',
        (word) => word.deleteParagraph('坚持人民至上'),
        ['坚持人民至上。从群众最关心的上学、看病、养老、就业入手，尽力而为、量力而行。\n', ''],
      ],
      [
        'a row less',
        'chengxi',
        (word) => word.deleteRow('每万人拥有5G基站数'),
        ['|  | 12 | 每万人拥有5G基站数 | 个 | 22 | 27 | 36 | — | 预期性 | 县科工信局 |  |\n', ''],
      ],
      [
        'a row more',
        'chengxi',
        (word) =>
          word.addRow('高新技术企业数', [
            '',
            '10',
            '科技型中小企业数',
            '家',
            '50',
            '60',
            '80',
            '—',
            '预期性',
            '县科工信局',
            '',
          ]),
        [
          '| 9 | 高新技术企业数 | 家 | 68 | 85 | 120 | 12%左右 | 预期性 | 县科工信局 |  |\n',
          '| 9 | 高新技术企业数 | 家 | 68 | 85 | 120 | 12%左右 | 预期性 | 县科工信局 |  |\n|  | 10 | 科技型中小企业数 | 家 | 50 | 60 | 80 | — | 预期性 | 县科工信局 |  |\n',
        ],
      ],
    ];
  it.each(cases)('%s', async (_, plan, edit, ...pairs) => {
    const { text, reply } = await replyTo(plan, edit);
    expect(accepted(text, reply.suggestions)).toBe(changed(text, ...pairs));
    expect(reply.suggestions).toHaveLength(1);
    expect(reply.problems).toEqual([]);
  });
});

describe('a change that nobody tracked is told too', () => {
  const cases: [what: string, plan: string, edit: (word: EditedWord) => EditedWord, ...[string, string][]][] =
    [
      ['a number', 'zhuhai', (word) => word.overwrite('3.0', '3.5'), ['3.0平方米，社区', '3.5平方米，社区']],
      ['a value in a table', 'chengxi', (word) => word.overwrite('≥75', '≥80'), ['≥75', '≥80']],
      [
        'a paragraph more',
        'chengxi',
        (word) => word.addParagraph('坚持绿色发展', '坚持开放合作。扩大对外开放。', false),
        ['生态优势变成经济优势。\n', '生态优势变成经济优势。\n坚持开放合作。扩大对外开放。\n'],
      ],
      [
        'a paragraph less',
        'chengxi',
        (word) => word.dropParagraph('坚持人民至上'),
        ['坚持人民至上。从群众最关心的上学、看病、养老、就业入手，尽力而为、量力而行。\n', ''],
      ],
    ];
  it.each(cases)('%s', async (_, plan, edit, ...pairs) => {
    const { text, reply } = await replyTo(plan, edit);
    expect(accepted(text, reply.suggestions)).toBe(changed(text, ...pairs));
    expect(reply.suggestions).toHaveLength(1);
  });

  it('but no paragraph that was only parted', async () => {
    const { reply } = await replyTo('chengxi', (word) => word.part('坚持人民至上。'));
    expect(reply.suggestions).toEqual([]);
  });
});

describe('a comment comes to the words that it is about', () => {
  it('with its answers', async () => {
    const { text, reply } = await replyTo('zhuhai', (word) =>
      word.comment('小型赛事', '赛事由谁办？').comment('小型赛事', '由街道办。', '健身讲座', 0),
    );
    const place = reply.suggestions[0]?.place;
    expect(text.slice(place?.start, place?.end)).toBe('小型赛事');
    expect(
      reply.suggestions.map(({ kind, words, replyTo: answered }) => ({ kind, words, answered })),
    ).toEqual([
      { kind: 'comment', words: '赛事由谁办？', answered: undefined },
      { kind: 'comment', words: '由街道办。', answered: 0 },
    ]);
  });

  it('the answer behind the question, whichever the file has first', async () => {
    const word = new EditedWord(await exported(exampleText('zhuhai')))
      .comment('小型赛事', '赛事由谁办？')
      .comment('小型赛事', '由街道办。', '健身讲座', 0);
    const parts = unzipSync(word.file);
    const [open = '', ...comments] = strFromU8(parts['word/comments.xml'] ?? new Uint8Array())
      .replace('</w:comments>', '')
      .split(/(?=<w:comment )/u);
    const turned = `${open}${comments.reverse().join('')}</w:comments>`;
    const file = zipSync({ ...parts, 'word/comments.xml': strToU8(turned) });
    const { suggestions } = readReply(file, readPlan(exampleText('zhuhai')), { fileName: '反馈.docx' });
    expect(suggestions.map(({ words, replyTo: answered }) => [words, answered])).toEqual([
      ['赛事由谁办？', undefined],
      ['由街道办。', 0],
    ]);
  });

  it('in a table', async () => {
    const { reply } = await replyTo('chengxi', (word) => word.comment('≥75', '做不到。'));
    expect(reply.suggestions[0]).toMatchObject({ original: '≥75', words: '做不到。' });
  });
});

describe('in the contents', () => {
  const [old, better] = ['发展城乡社区就业服务', '促进城乡社区就业创业'];

  it('a heading that was changed there is changed in the text', async () => {
    const { text, reply } = await replyTo('zhuhai', (word) => word.inContents.replace(old, better));
    expect(accepted(text, reply.suggestions)).toBe(changed(text, [`3.${old}`, `3.${better}`]));
    expect(reply.suggestions).toHaveLength(1);
  });

  it('what follows the text, and pages, are no changes of their own', async () => {
    const { text, reply } = await replyTo('zhuhai', (word) =>
      word.replace(old, better).inContents.replace(old, better).replace('2', '3', '（三）坚持新发展理念。'),
    );
    expect(accepted(text, reply.suggestions)).toBe(changed(text, [`3.${old}`, `3.${better}`]));
    expect(reply.suggestions).toHaveLength(1);
  });

  it('a comment is about the heading', async () => {
    const { text, reply } = await replyTo('zhuhai', (word) => word.inContents.comment(old, '放到第四项。'));
    const { place, words } = reply.suggestions[0] ?? {};
    expect([place?.start, words]).toEqual([text.indexOf(old), '放到第四项。']);
  });
});
