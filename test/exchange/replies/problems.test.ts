import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../language-server/src/exchange/interchange/unreadable.ts';
import { readReply } from '../../../language-server/src/exchange/replies/read-reply.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import {
  type ContentOptions,
  officialDocument,
} from '../../../language-server/src/print/official/content.ts';
import { wordDocument } from '../../../language-server/src/print/official/word/document.ts';
import { EditedWord } from './edited-word.ts';
import { exampleText, exported, replyTo } from './replied.ts';

const text = exampleText('zhuhai');
const read = (bytes: Uint8Array, plan = text) => readReply(bytes, readPlan(plan), { fileName: '反馈.docx' });

describe('of a reply it is said that', () => {
  it('it is to another plan, of which nothing is taken', async () => {
    const word = new EditedWord(await exported(exampleText('shidian'))).comment('社区', '好。');
    const { problems, suggestions } = read(word.file);
    expect(problems.map(({ message }) => message.zh)).toEqual([
      expect.stringMatching(/^这是另一份规划“.*施甸县.*”的反馈稿，没有读入/u),
    ]);
    expect(suggestions).toEqual([]);
  });

  it('it is to an older version, whose changes have their places all the same', async () => {
    const older = text.replace('四、保障措施', '四、实施保障').replace('小型赛事', '比赛');
    const word = new EditedWord(await exported(older))
      .replace('3.0', '3.5')
      .comment('实施保障', '写得太少。');
    const { problems, suggestions } = read(word.file);
    expect(problems.map(({ kind }) => kind)).toEqual(['older-version']);
    expect(suggestions.map(({ original, words }) => `${original}：${words}`)).toEqual([
      '3.0：3.5',
      '保障：写得太少。',
    ]);
  });

  it('it is to an older version and there is nothing in it, in one line', async () => {
    const { problems } = read(await exported(text.replace('小型赛事', '比赛')));
    expect(problems.map(({ message }) => message.zh)).toEqual([
      expect.stringMatching(/^反馈的是规划以前的版本，里面没有修订，没有批注/u),
    ]);
  });

  it('there is nothing in it', async () => {
    const { problems } = read(await exported(text));
    expect(problems.map(({ kind }) => kind)).toEqual(['no-changes']);
  });

  it.each<[string, string, Partial<ContentOptions>]>([
    ['a notice', 'zhuhai', { notice: { redHead: true, annex: true } }],
    ['a notice in the form of a letter', 'sanya', { notice: { letter: true } }],
    ['the mark of a draft', 'chengxi', { draft: '征求意见稿' }],
    [
      'tables and pictures',
      'deyang',
      { responsibilities: 'table', targets: true, bases: true, pictures: true },
    ],
  ])('there is nothing in it, whatever was printed around the plan: %s', async (_, name, options) => {
    const plan = exampleText(name);
    const asked = { responsibilities: 'brackets', ...options } as const;
    const document = officialDocument(readPlan(plan, 'file:///plan.plan'), asked);
    const { problems, suggestions } = read(await wordDocument(document, { contents: true }), plan);
    expect([suggestions, problems.map(({ kind }) => kind)]).toEqual([[], ['no-changes']]);
  });

  it('it is locked or damaged', async () => {
    const file = await exported(text);
    const locked = new Uint8Array(2048);
    locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    locked.set(new TextEncoder().encode([...'EncryptedPackage'].join('\0')), 1024);
    expect(() => read(locked)).toThrow(
      expect.objectContaining({
        localized: expect.objectContaining({ zh: expect.stringMatching(/^文件设了密码/u) }),
      }),
    );
    for (const bytes of [file.slice(0, 5000), new Uint8Array(), new Uint8Array(100).fill(80)])
      expect(() => read(bytes)).toThrow(Unreadable);
  });
});

describe('the bureau is', () => {
  const bureauOf = async (fileName: string, author: string) => {
    const { reply } = await replyTo('zhuhai', (word) => word.replace('3.0', '3.5'), fileName, author);
    return reply.bureau;
  };

  it.each([
    ['the department that the file is named after', '反馈意见-市民政局.docx', '张三', '市民政局'],
    ['the author who is a body', '反馈稿.docx', '市教育局', '市教育局'],
    ['the body that the file is named after', '市气象局反馈意见.docx', '张三', '市气象局'],
    ['the author', '反馈稿.docx', '张三', '张三'],
    ['what the file is called, where nobody knows the author', '三科意见.docx', 'Unknown Author', '三科意见'],
  ])('%s', async (_, fileName, author, bureau) => {
    expect(await bureauOf(fileName, author)).toBe(bureau);
  });
});

it('what stands without marks is found by its words', async () => {
  const { reply } = await replyTo('zhuhai', (word) =>
    word.withoutMarks().replace('3.0', '3.5').replace('发展城乡社区就业服务', '促进城乡社区就业创业'),
  );
  expect(reply.suggestions.map(({ original, proposed }) => [original, proposed])).toEqual([
    ['发展城乡社区就业服务', '促进城乡社区就业创业'],
    ['3.0', '3.5'],
  ]);
});
