import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { silencesOf } from '../silences.ts';
import { example } from '../support/examples.ts';

export const silenceWithoutReason: Check = {
  code: 'style/silence-without-reason',
  severity: 'hint',
  title: { zh: '忽略没有写理由', en: 'A silence without a reason' },
  why: {
    zh: '“// 忽略 代码：理由”让一处提示不再出现，下一个审核人要知道为什么。冒号后面空着，就无从判断当时是看过还是嫌烦。',
    en: '// 忽略 code：reason keeps a finding from being shown, and the next reviewer has to know why. With nothing behind the colon nobody can tell whether it was looked at.',
  },
  bad: [
    example(`
      一、完善设施
      // 忽略 style/doubled-mark：
      建设食堂。。
    `),
    example(`
      一、完善设施
      // 忽略 style/until
      截止2022年底，共有食堂3个。
    `),
  ],
  good: [
    example(`
      一、完善设施
      // 忽略 style/doubled-mark：原文如此
      建设食堂。。
    `),
    example(`
      一、完善设施
      // 这里以后再写
      建设食堂。
    `),
  ],
  *run(plan) {
    for (const { code, span, codeSpan } of silencesOf(plan)) {
      const reason = plan.source.text.slice(codeSpan.end, span.end);
      if (!/[\p{L}\p{N}]/u.test(reason)) yield { span, message: message(code) };
    }
  },
};

function message(code: string): Localized {
  return {
    zh: `忽略“${code}”没有写理由：请在冒号后面写明为什么`,
    en: `No reason is given for silencing ${code}; write one behind the colon`,
  };
}
