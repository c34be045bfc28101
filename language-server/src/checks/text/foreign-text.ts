import { grouped } from '../../core/model/grouped.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { Localized } from '../../core/text/localized.ts';
import { matchesOf } from '../../core/text/matches.ts';
import { matchesAsWritten, simplified } from '../../core/text/simplified.ts';
import type { Check, Fix } from '../check.ts';
import { styleOf } from '../fixes/style.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { writtenText } from '../support/prose.ts';

export const foreignText: Check = {
  code: 'text/foreign-text',
  severity: 'warning',
  title: { zh: '混入的文字', en: 'Text that can’t belong here' },
  why: {
    zh: '网站被植入赌博、色情广告以后，公文里的词会被整篇换成广告词（“关于”变成“金牌娱乐,金牌娱乐平台”），照着复制就进了规划。文化娱乐、金牌社工这样的词不算，打击赌博的内容也不算。从别处复制来的文字里还可能夹着看不见的方向控制符（U+202E 等）：后面的字会倒过来显示，30%看上去是%03，读者看到的不是文件里写的。',
    en: 'Where a site was broken into, gambling and pornography adverts replace words all through its documents (关于 became 金牌娱乐,金牌娱乐平台), and come along when the text is copied. Ordinary words (文化娱乐, 金牌社工), and what is said of fighting gambling, are left alone. Copied text may also hold invisible marks of direction (U+202E and its kin): what stands behind is shown backwards, 30% as %03, and readers see something else than the file says.',
  },
  bad: [
    example(`
      一、完善设施
      为落实省委金牌娱乐,金牌娱乐平台养老服务体系建设的有关文件精神,制定本方案。
    `),
    example(`
      一、完善设施
      贯彻网上百家乐注册送彩金养老服务的有关要求。
    `),
    example('指标 社区综合服务设施面积达标率\n  2022年：80%\n  2025年：\u202e%001\u202c\n'),
  ],
  good: [
    example(`
      一、完善设施
      为老年人提供文化娱乐、棋牌活动，到社区活动的金牌社工不限人数，福彩公益金给予支持。
    `),
    example(`
      一、平安社区
      依法打击网络赌博、地下六合彩、老虎机和百家乐，优化政务服务，政务服务平台向社区延伸。
    `),
  ],
  inRealPlans: {
    sanya: {
      zh: '网页里“关于”被换成了广告文字，6处',
      en: 'advertising in place of 关于, six times on the page',
    },
  },
  *run(plan) {
    const text = writtenText(plan);
    const written = grouped(doubledIn(text), ({ start, end }) => text.slice(start, end));
    const repeated = [...written.values()].filter(({ length }) => length > 1).flat();
    const named = matchesAsWritten(adverts, text)
      .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
      .filter(({ start }) => !isAboutCrime(text, start));
    const spans = [...repeated, ...named].sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    for (const span of spans) {
      if (span.start < end) continue;
      end = span.end;
      yield {
        span,
        message: message(text.slice(span.start, span.end)),
        fixes: [
          ...asBefore(plan, text, span),
          { title: { zh: '删去这段文字', en: 'Delete this text' }, edits: [{ span, newText: '' }] },
        ],
      };
    }
    for (const { index, 0: marks } of matchesOf(turnsAround, text)) {
      const span = { start: index, end: index + marks.length };
      yield { span, message: turned(marks), fixes: [{ title: deleteMarks, edits: [{ span, newText: '' }] }] };
    }
  },
};

/** Marks that embed, override or isolate a direction (UAX #9); nothing in a Chinese plan needs one. */
const turnsAround = /[\u202a-\u202e\u2066-\u2069]+/g;

/** Words of adverts that no office writes of its own accord. */
const adverts =
  /金牌娱乐(?:[,，]金牌娱乐)?平台|(?:网上|线上|真人|澳门)百家乐(?:注册送彩金)?|百家乐(?:平台|注册|开户|官网|投注|技巧)|时时彩(?:平台|计划|开奖)?|真人(?:视讯|荷官)|(?:澳门)?新?葡京(?:娱乐|赌场|官网|平台)|澳门(?:银河|威尼斯人|金沙|永利)(?:官网|娱乐|赌场|平台)|(?:娱乐城|博彩|棋牌|赌场)(?:平台)?(?:官网|登录|登陆|注册|开户|下载|手机版|网址)|(?:注册|开户|首存)送(?:彩金|\d+元)|真钱(?:游戏|棋牌|娱乐)|(?:成人|色情|激情)(?:视频|电影|小说)(?:在线|网站|免费|下载)|(?:约炮|一夜情|包夜)(?:电话|微信|平台|软件|app)/giu;

/** X，X平台: how planted search words look; ordinary prose may do it once, never the same twice. */
const doubled =
  /(\p{Script=Han}{3,8})[,，]\1(?:平台|官网|网址|下载|登录|注册|入口|网站|客户端|手机版|app)/iuy;
const comma = /[,，]/g;
/** So far in front of its comma a phrase may begin. */
const longestPhrase = 16;

/** Looked for from the commas: tried at each character of prose, such a pattern takes long. */
function doubledIn(text: string): Span[] {
  const read = simplified(text);
  const found: Span[] = [];
  let end = 0;
  for (const { index } of matchesOf(comma, read)) {
    for (let start = Math.max(end, index - longestPhrase); start < index; start++) {
      if (read.charCodeAt(start) !== read.charCodeAt(index + 1)) continue;
      doubled.lastIndex = start;
      if (!doubled.test(read)) continue;
      end = doubled.lastIndex;
      found.push({ start, end });
    }
  }
  return found;
}

/** X,X平台 is what the break-ins that are known wrote for 关于. */
function asBefore(plan: Plan, text: string, span: Span): Fix[] {
  const isKnown = /^(\p{Script=Han}{3,8})[,，]\1平台$/u.test(simplified(text.slice(span.start, span.end)));
  if (!isKnown || !/^[\p{Script=Han}《]/u.test(text.slice(span.end, span.end + 2))) return [];
  const newText = styleOf(plan).own('关于');
  return [{ title: changeTo(newText), edits: [{ span, newText }] }];
}

const crime = /打击|整治|查处|禁|防范|取缔|治理|监管|管控|诈骗|反诈|赌博|赌资|扫黄|违法|犯罪/u;

/** Whether the sentence speaks of fighting such things. */
function isAboutCrime(text: string, at: number): boolean {
  const before = /[^。！？\r\n]*$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  const behind = /^[^。！？\r\n]*/u.exec(text.slice(at, at + 80))?.[0] ?? '';
  return crime.test(simplified(before + behind));
}

function message(text: string): Localized {
  return {
    zh: `“${short(text)}”像是混入的广告文字，不属于本文：请按原文改回`,
    en: `“${short(text)}” looks like a planted advert and can’t belong here; put back what the original has`,
  };
}

function turned(marks: string): Localized {
  const code = `U+${marks.charCodeAt(0).toString(16).toUpperCase()}`;
  return {
    zh: `这里有看不见的方向控制符（${code}），后面的字可能倒过来显示：请删去，并核对原文`,
    en: `An invisible mark of direction (${code}) stands here, and what follows may be shown backwards; delete it and check the original`,
  };
}

const deleteMarks: Localized = { zh: '删去方向控制符', en: 'Delete the mark of direction' };
