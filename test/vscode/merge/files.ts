import { mkdirSync, writeFileSync } from 'node:fs';
import { plan } from '../../core/review/merge/bureaus.ts';
import { wordReply } from '../../support/word-reply.ts';

export const planFile = '征求意见稿.plan';
export const health = { bureau: '市卫生健康委', file: '市卫生健康委.docx' };
export const commerce = { bureau: '市商务局', file: '市商务局.docx' };

export const wrong = { other: '市教育局.docx', damaged: '市统计局.docx' };

const otherPlan = '规划 某区学前教育发展规划\n\n一、发展目标\n新建幼儿园五所，改扩建八所。\n';

/** A plan, and what two bureaus have sent back. */
export function fillWithReplies(folder: string): string {
  mkdirSync(folder);
  writeFileSync(`${folder}/${planFile}`, plan);
  return folder;
}

/** The replies, which take a moment to be made. */
export async function sendReplies(folder: string): Promise<void> {
  const replies = [
    [
      health,
      [
        { marked: '占比达到【60%】以上', becomes: '65%' },
        { marked: '推动医养结合【】。', becomes: '，建设示范机构' },
        { marked: '，做到【应建尽建】', remark: '经费从哪里来？' },
      ],
    ],
    [
      commerce,
      [
        { marked: '占比达到【60%】以上', becomes: '70%' },
        { marked: '建成【1】个', becomes: '2' },
        { marked: '推动医养结合【】。', becomes: '，建设示范机构' },
      ],
    ],
  ] as const;
  for (const [{ bureau, file }, marks] of replies) {
    writeFileSync(`${folder}/${file}`, await wordReply(plan, bureau, marks));
  }
  writeFileSync(`${folder}/${wrong.other}`, await wordReply(otherPlan, '市教育局', []));
  writeFileSync(`${folder}/${wrong.damaged}`, 'PK\u0003\u0004');
}
