import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const markBehindAnnex: Check = {
  code: 'structure/mark-behind-annex',
  severity: 'warning',
  title: { zh: '附件名称后有标点', en: 'A mark behind an annex’s name' },
  why: {
    zh: '附件说明里，附件名称后面不加标点符号（GB/T 9704—2012 7.3.4）。书名号、括号是名称自己的，不算。',
    en: 'In the list of annexes no mark stands behind an annex’s name (GB/T 9704—2012 7.3.4). Brackets and book marks belong to the name.',
  },
  bad: [
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：1.重点项目表；
      　　　2.名词解释。
    `),
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：名词解释。
    `),
  ],
  good: [
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：1.重点项目表
      　　　2.名词解释（另发）
    `),
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：《名词解释》
    `),
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：1.重点项目表；2.名词解释
    `),
  ],
  *run({ listedAnnexes, source: { text } }) {
    for (const { title, span } of listedAnnexes) {
      // between two in one line it keeps them apart
      const [mark] =
        /^[^\S\r\n]{0,3}[；;。，,、.．](?=[^\S\r\n]*(?:[\r\n]|$))/u.exec(
          text.slice(span.end, span.end + 40),
        ) ?? [];
      const [inside] = /[，,、]+$/u.exec(title) ?? [];
      if (mark === undefined && inside === undefined) continue;
      const place = { start: span.end - (inside?.length ?? 0), end: span.end + (mark?.length ?? 0) };
      yield {
        span: place,
        message: message(title, text.slice(place.start, place.end).trim()),
        fixes: [{ title: say.drop, edits: [{ span: place, newText: '' }], safe: true }],
      };
    }
  },
};

const say = {
  drop: { zh: '删去这个标点', en: 'Delete the mark' },
} as const satisfies Record<string, Localized>;

function message(title: string, mark: string): Localized {
  return {
    zh: `附件名称“${short(title, 24)}”后面不加标点（GB/T 9704—2012 7.3.4）：请删去“${mark}”`,
    en: `No mark stands behind the annex’s name “${short(title, 24)}” (GB/T 9704—2012 7.3.4); delete “${mark}”`,
  };
}
