import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewFileOf } from '../../language-server/src/core/review/review-file.ts';
import { writeReview } from '../../language-server/src/core/review/write-review.ts';
import { change, plan, remark, replies } from '../core/review/merge/bureaus.ts';
import { type ReplyMark, wordReply } from '../support/word-reply.ts';
import { emptyFolder, planwright } from './planwright.ts';

const suggestions = [
  change('市卫生健康委', '占比达到【60%】以上', '65%'),
  change('市发展改革委', '占比达到【60%以上】', '70%以上'),
  change('市商务局', '建成【1个】以上', '2个'),
  remark('市财政局', '【应建尽建】', '经费从哪里来？'),
  { kind: 'comment', bureau: '市教育局', original: '', words: '总体赞成', under: '四、保障措施' } as const,
];

function folderWithReplies() {
  const folder = emptyFolder();
  writeFileSync(join(folder, '稿.plan'), plan);
  writeFileSync(join(folder, reviewFileOf('稿.plan')), writeReview(replies(suggestions)));
  return {
    folder,
    text: () => readFileSync(join(folder, '稿.plan'), 'utf8'),
    review: () => readFileSync(join(folder, reviewFileOf('稿.plan')), 'utf8'),
    run: (...given: string[]) =>
      planwright(['merge', '稿.plan', ...given], { workingDirectory: folder, environment: { USER: '李明' } }),
  };
}

describe('planwright merge', () => {
  it('lists what bureaus suggest by place, what excludes each other side by side, and what has no place with its words', async () => {
    const { code, out } = await folderWithReplies().run();
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "同一处有2种改法，只能采纳一种：
      1. 市发展改革委　待议                            │ 2. 市卫生健康委　待议
         第5行　一、总体要求                           │    第5行　一、总体要求
         将“护理型床位占比达到60%以上”改为“护理型床 │    将“护理型床位占比达到60%以上”改为“护理型床
         位占比达到70%以上”                           │    位占比达到65%以上”

      3. 市商务局　待议
         第16行　（一）发展助餐服务
         将“每个街道建成1个以上老年食堂”改为“每个街道建成2个以上老年食堂”

      4. 市财政局　待议
         第16行　（一）发展助餐服务
         “应建尽建”
         市财政局：经费从哪里来？

      5. 市教育局　待议
         规划中没有找到位置　四、保障措施
         市教育局：总体赞成
      "
    `);
  });

  it('changes nothing unasked, and says so', async () => {
    const { run, text, review } = folderWithReplies();
    const before = [text(), review()];
    const { code, out, said } = await run('--accept', '3');
    expect([code, out.includes('市商务局　采纳'), said.includes('加 -w')]).toEqual([0, true, true]);
    expect([text(), review()]).toEqual(before);
  });

  it('writes what is accepted into the plan, and who decided what for which reason beside it', async () => {
    const { run, text, review } = folderWithReplies();
    await run('--accept', '2-3', '-w');
    expect(text()).toBe(plan.replace('60%以上', '65%以上').replace('建成1个', '建成2个'));
    await run('--refuse', '4', '--reason', '经费已落实', '-w', '--by', '王芳');
    const threads = Object.values<Record<string, unknown>>(JSON.parse(review()).threads);
    expect(
      threads
        .map(({ state, reason, settled }) => [state, reason, (settled as { by: string } | undefined)?.by])
        .sort(),
    ).toEqual([
      ['accepted', undefined, '李明'],
      ['accepted', undefined, '李明'],
      ['open', undefined, undefined],
      ['rejected', '此处采纳了市卫生健康委的意见', '李明'],
      ['rejected', '经费已落实', '王芳'],
    ]);
  });

  it('accepts all but what excludes each other, and writes the plan elsewhere where asked to', async () => {
    const { run, text, folder } = folderWithReplies();
    expect((await run('--accept-all', '-o', '新稿.plan')).code).toBe(0);
    expect(text()).toBe(plan);
    expect(readFileSync(join(folder, '新稿.plan'), 'utf8')).toBe(plan.replace('建成1个', '建成2个'));
  });

  it('reports what became of each, in the format that the name tells', async () => {
    const { run, folder } = folderWithReplies();
    expect((await run('--accept', '2', '--reason', '与省规划一致', '--report', '表.md')).code).toBe(0);
    const report = readFileSync(join(folder, '表.md'), 'utf8');
    expect(report).toContain('# 《示范市养老服务规划（2023—2025年）》意见征集采纳情况表');
    for (const words of ['与省规划一致', '共5个单位提出意见5条：待议3条，采纳1条，不采纳1条。']) {
      expect(report).toContain(words);
    }
    await run('--report', '表.docx');
    expect(readFileSync(join(folder, '表.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    [['--accept', '9'], /--accept 不能是“9”：请写意见的编号（1—5）/u],
    [['--accept', '1,2'], /第1条和第2条改的是同一处/u],
    [['--accept', '3', '--refuse', '3'], /不能既采纳又不采纳/u],
    [['--report', '表.doc'], /看不出格式/u],
    [['--accept', '3', '-o', '稿.plan'], /盖掉规划文件本身/u],
  ])('%j is refused in a line, and nothing is written', async (given, message) => {
    const { run, text, review } = folderWithReplies();
    const before = [text(), review()];
    const { code, out, said } = await run(...given, '-w');
    expect([code, out, said.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(said).toMatch(message);
    expect([text(), review()]).toEqual(before);
  });

  it('leaves a review that it can’t read alone', async () => {
    const { run, folder } = folderWithReplies();
    const file = join(folder, reviewFileOf('稿.plan'));
    writeFileSync(file, '{"version": 9}');
    const { code, said } = await run('--accept-all', '-w');
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, '{"version": 9}']);
    expect(said).toContain('稿.plan.review.json');
  });
});

describe('planwright merge with replies', () => {
  async function folderWithWord() {
    const folder = emptyFolder();
    writeFileSync(join(folder, '稿.plan'), plan);
    const write = async (bureau: string, marks: readonly ReplyMark[], of = plan) =>
      writeFileSync(join(folder, `${bureau}.docx`), await wordReply(of, bureau, marks));
    const run = (...given: string[]) =>
      planwright(['merge', '稿.plan', ...given], { workingDirectory: folder });
    return { folder, write, run };
  }

  it('takes what is changed and remarked in Word into the review, with the name of the bureau, and once', async () => {
    const { folder, write, run } = await folderWithWord();
    await write('市卫生健康委', [
      { marked: '占比达到【60%】以上', becomes: '65%' },
      { marked: '，做到【应建尽建】', remark: '经费从哪里来？' },
    ]);
    await write('市商务局', [
      { marked: '占比达到【60%】以上', becomes: '65%' },
      { marked: '建成【1】个', becomes: '2' },
    ]);
    const replies = ['市卫生健康委.docx', '市商务局.docx'];
    const { code, out, said } = await run(...replies, '-w');
    expect([code, said.split('\n')[2]]).toEqual([0, '新意见3条，与其他单位相同的1条，以前合并过的0条']);
    for (const words of [
      '市卫生健康委、市商务局',
      '占比达到65%以上',
      '建成2个以上',
      '市卫生健康委：经费从哪里来？',
    ]) {
      expect(out).toContain(words);
    }
    expect(readFileSync(join(folder, '稿.plan'), 'utf8')).toBe(plan);
    await run('--accept-all', '-w');
    const text = readFileSync(join(folder, '稿.plan'), 'utf8');
    expect(text).toBe(plan.replace('60%以上', '65%以上').replace('建成1个', '建成2个'));
  });

  it('says that a reply is to an older version, and finds its changes all the same', async () => {
    const { write, run } = await folderWithWord();
    await write('市商务局', [{ marked: '建成【1】个', becomes: '2' }], plan.replace('应建尽建', '应建就建'));
    const { code, out, said } = await run('市商务局.docx');
    expect([code, out.includes('建成2个以上')]).toEqual([2, true]);
    expect(said).toMatch(/^planwright: 市商务局\.docx：反馈的是规划以前的版本/u);
  });

  it('writes nothing, and has nothing to write, where no reply brings anything', async () => {
    const { folder, write, run } = await folderWithWord();
    await write('市财政局', []);
    expect((await run('市财政局.docx')).said).not.toContain('加 -w');
    await run('市财政局.docx', '-w');
    expect(existsSync(join(folder, reviewFileOf('稿.plan')))).toBe(false);
  });

  it('says of a reply that can’t be read why, and merges the others', async () => {
    const { folder, write, run } = await folderWithWord();
    await write('市商务局', [{ marked: '建成【1】个', becomes: '2' }]);
    await write('市教育局', [], '规划 某区学前教育发展规划\n\n一、发展目标\n新建幼儿园五所，改扩建八所。\n');
    await write('市财政局', []);
    const locked = new Uint8Array(2048);
    locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    locked.set(new TextEncoder().encode([...'EncryptedPackage'].join('\0')), 1024);
    writeFileSync(join(folder, '加密.docx'), locked);
    writeFileSync(join(folder, '坏的.docx'), 'PK\u0003\u0004');
    const given = ['坏的.docx', '没有.docx', '市教育局.docx', '市财政局.docx', '加密.docx', '市商务局.docx'];
    const { code, out, said } = await run(...given, '-w');
    expect(code).toBe(2);
    expect(out).toContain('建成2个以上');
    for (const file of ['坏的.docx', '没有.docx', '市教育局.docx', '市财政局.docx', '加密.docx']) {
      const lines = said.split('\n').filter((line) => line.includes(`${file}：`));
      expect(lines).toEqual([expect.stringMatching(/^planwright: /u)]);
    }
  });
});
