import type { Plan, Section } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { Localized } from '../../core/text/localized.ts';
import { matchesOf } from '../../core/text/matches.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Fix } from '../check.ts';
import { linesAround, withLineBreak } from '../fixes/lines.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const repeatedSentence: Check = {
  code: 'style/repeated-sentence',
  severity: 'hint',
  title: { zh: '同一句话写了两遍', en: 'A sentence standing twice' },
  why: {
    zh: '同一句话在两处一字不差，多半是粘贴时留下的；真要强调，也应各有侧重。不满十六个字的、“坚持……”一类的套语、各项任务都要写的责任和附件里的话不报告。',
    en: 'One sentence word for word in two places mostly remains from pasting. Sentences of fewer than 16 characters, formulas (坚持…), who answers for what, and annexes are left alone.',
  },
  bad: [
    example(`
      一、完善设施
      支持社会力量参与养老服务设施的建设和运营管理。

      二、培育队伍
      支持社会力量参与养老服务设施的建设和运营管理。
    `),
    example(`
      一、完善设施
      每个街道都要建有一所综合性的养老服务中心。加强监管。每个街道都要建有一所综合性的养老服务中心。
    `),
  ],
  good: [
    example(`
      一、完善设施
      支持社会力量参与养老服务设施的建设和运营管理。坚持以人民为中心的发展思想不动摇。

      二、培育队伍
      支持社会力量参与养老服务设施的建设和日常运营。坚持以人民为中心的发展思想不动摇。
    `),
    example(`
      一、完善设施
      完善设施。

      二、培育队伍
      完善设施。
    `),
  ],
  *run(plan) {
    const first = new Map<string, WrittenSentence>();
    for (const sentence of sentencesOf(plan)) {
      const said = saidIn(sentence);
      const before = first.get(said);
      if (!before || !isOfItsOwn(said, before)) first.set(said, sentence);
      else if (isOfItsOwn(said, sentence)) {
        yield {
          span: placeOf(sentence),
          message: message(said),
          related: [{ span: placeOf(before), message: saidBefore }],
          fixes: [takeOut(plan, placeOf(sentence))],
        };
      }
    }
  },
};

/** A sentence with the blanks around it, and where it begins. */
interface WrittenSentence {
  readonly written: string;
  readonly start: number;
}

function* sentencesOf({ root, sections }: Plan): Iterable<WrittenSentence> {
  for (const section of [root, ...sections]) {
    if (isInAnnex(section)) continue;
    for (const { value, span } of section.texts) {
      for (const { index, 0: written } of matchesOf(sentence, value))
        yield { written, start: span.start + index };
    }
  }
}

function saidIn({ written }: WrittenSentence): string {
  return simplified(written).replace(/\s+/gu, '');
}

/** Whether a sentence is long enough, and no formula or list that may well stand twice. */
function isOfItsOwn(said: string, { written }: WrittenSentence): boolean {
  const letters = said.replace(/[^\p{Script=Han}]/gu, '');
  return letters.length >= shortest && !formula.test(said) && !isList.test(written.trim());
}

function placeOf({ written, start }: WrittenSentence): Span {
  return {
    start: start + written.length - written.trimStart().length,
    end: start + written.trimEnd().length,
  };
}

const sentence = /[^。！？；;\r\n]{16,400}/gu;
const shortest = 16;
const formula =
  /^(?:坚持|以习近平|深入贯彻|全面贯彻|高举|牢固树立|始终坚持|按照|注[：:]|来源|单位[：:]|附[件表])|(?:责任|负责|牵头|配合|参与|实施)(?:单位|部门)|^[（(〔【][^（()）]*(?:负责|牵头|落实|配合|完成)[^（()）]*[）)〕】]$|^\p{Script=Han}{1,12}(?:是指|指(?![导标定挥示引数南向明出派点纹令]))/u;

/** Names side by side with blanks between them: who signs, what a page offers. */
const isList = /\S\s{2,}\S|(?:\s\S+){3}/u;

function isInAnnex(section: Section): boolean {
  for (let above: Section | undefined = section; above; above = above.parent) {
    if (above.kind === 'annex') return true;
  }
  return false;
}

/** Without the second of the two, its stop too; without its line where nothing else stands there. */
function takeOut({ source: { text } }: Plan, { start, end }: Span): Fix {
  const stop = /^[。！？；;]/u.exec(text.slice(end, end + 1))?.[0].length ?? 0;
  const span = { start, end: end + stop };
  const line = linesAround(text, span);
  const isAlone = text.slice(line.start, start).trim() === '' && text.slice(span.end, line.end).trim() === '';
  return { title: say.takeOut, edits: [{ span: isAlone ? withLineBreak(text, line) : span, newText: '' }] };
}

const say = { takeOut: { zh: '删去这一句', en: 'Take out this sentence' } } as const;

const saidBefore: Localized = { zh: '前面已有这句话', en: 'the sentence stands here before' };

function message(said: string): Localized {
  const text = short(said, 24);
  return {
    zh: `“${text}”前面已经写过，一字不差：是不是粘贴重了？`,
    en: `“${text}” stands before, word for word; was it pasted twice?`,
  };
}
