import { type FoldedText, fold } from '../model/value/fold.ts';
import { simplified } from '../text/simplified.ts';

/** What says something in numbers, or that all have a thing. */
const quantity =
  /[\d０-９]|覆盖|分之|半数|一半|番|同步|只[增减]不[减增]|清零|零[发事死增]|杜绝发生|应.尽|[高快]于[^。；;]{2,12}增|全[部面][完建达投消整改淘关销实停划纳配]|[一二三四五六七八九]成|[百千万][万亿]?[项家个名人户件种款所座场亿元亩辆台套支条]|超[十百千]?[万亿]|至少|不[低少超高多得]|[高低]于|超过|(?:所有|全部|每|各|普遍|均|都|[建设配通][到至])[^。；;]{0,30}(?:建|设|有|配|完成|成立|通过|接入|开通|安装|加装|采用|达到|具备|具有|使用|开展|执行|推行|实行|[到至])/;
/** What sets the time for the sentences behind it. */
const time =
  /十[一二三四五六七八九]五|个五年|目前|现有|共有|地处|下辖|截[至止]|[年来]来|以来|过去|上年|(?:建设|发展|取得).{0,8}(?:成效|成就|进展)|力争|争取|确保|预计|将/;

const sentence = /[^。！？!?]*[。！？!?]?/g;
/** A longer sentence ends no later for a bracket that is never closed. */
const longestSentence = 500;

/** The text without the sentences that say nothing in numbers, but for their last marks; undefined where none does. */
export function worthReading(text: string, start: number): FoldedText | undefined {
  const read = simplified(text);
  if (!quantity.test(read)) return undefined;
  const parts: FoldedText[] = [];
  let from = 0;
  for (const {
    index,
    0: { length },
  } of read.matchAll(sentence)) {
    const to = index + length;
    const words = read.slice(from, to);
    if (length === 0 || (to < read.length && isOpen(words) && words.length < longestSentence)) continue;
    const isWorth = quantity.test(words) || time.test(words);
    parts.push(
      fold(
        text.slice(isWorth ? from : Math.max(from, to - 1), to),
        start + (isWorth ? from : Math.max(from, to - 1)),
      ),
    );
    from = to;
  }
  return joined(parts);
}

function isOpen(words: string): boolean {
  return count(words, /[（(“《]/g) > count(words, /[）)”》]/g);
}

function count(words: string, marks: RegExp): number {
  return words.match(marks)?.length ?? 0;
}

function joined(parts: readonly FoldedText[]): FoldedText {
  return parts.length === 1
    ? (parts[0] as FoldedText)
    : {
        chars: parts.map(({ chars }) => chars).join(''),
        original: parts.map(({ original }) => original).join(''),
        places: ([] as number[]).concat(...parts.map(({ places }) => places)),
      };
}
