import { type FoldedText, fold } from '../model/value/fold.ts';
import { charTable, isHan } from '../text/char-table.ts';
import { simplified } from '../text/simplified.ts';

/** What says something in numbers without a digit, or that all have a thing. */
const quantity =
  /覆盖|分之|半数|一半|番|同步|只[增减]不[减增]|清零|零[发事死增]|杜绝发生|应.尽|[高快]于[^。；;]{2,12}增|全部|全面[完建达投消整改淘关销实停划纳配设开推执行]|实现[^。；;]{2,8}达标|(?:所有|全部)[^。；;]{3,24}(?:公示|公开|联网|上线|入库|复绿)|[一二三四五六七八九]成|[百千万][万亿]?[项家个名人户件种款所座场亿元亩辆台套支条]|每[所个家][^。；;]{1,10}有|全域通过|超[十百千]?[万亿]|至少|不[低少超高多得]|[高低]于|超过|(?:所有|全部|每|各|普遍|均|都|[建设配通][到至])[^。；;]{0,30}(?:建|设|有|配|完成|成立|通过|接入|开通|安装|加装|采用|达到|具备|具有|使用|开展|执行|推行|实行|[到至])/;
/** What sets the time for the sentences behind it. */
const time =
  /十[一二三四五六七八九]五|个五年|目前|现有|共有|地处|下辖|截[至止]|[年来]来|以来|过去|上年|(?:建设|发展|取得).{0,8}(?:成效|成就|进展)|力争|争取|确保|预计|将/;

/** What ends a sentence, what opens and closes a bracket in it, and what alone makes it worth reading. */
const kinds = { end: 1, open: 2, close: 4, digit: 8 };
const kindOf = charTable([
  ['。！？!?', kinds.end],
  ['（(“《', kinds.open],
  ['）)”》', kinds.close],
  ['0123456789０１２３４５６７８９', kinds.digit],
]);
/** A longer sentence ends no later for a bracket that is never closed. */
const longestSentence = 500;

/** The text without the sentences that say nothing in numbers, but for their last marks; undefined where none does. */
export function worthReading(text: string, start: number): FoldedText | undefined {
  const read = simplified(text);
  const sentences = sentencesOf(read);
  for (const sentence of sentences) sentence.says ||= quantity.test(read.slice(sentence.from, sentence.to));
  if (!sentences.some(({ says }) => says)) return undefined;
  const parts: KeptPart[] = [];
  for (const { from, to, says } of sentences) {
    const first = says || time.test(read.slice(from, to)) ? from : to - 1;
    const last = parts.at(-1);
    if (last?.to === first) last.to = to;
    else parts.push({ from: first, to });
  }
  return joined(parts.map(({ from, to }) => fold(text.slice(from, to), start + from, read.slice(from, to))));
}

interface KeptPart {
  readonly from: number;
  to: number;
}

interface SentencePlace extends Readonly<KeptPart> {
  /** It says something in numbers. */
  says: boolean;
}

/** A mark inside brackets ends none. */
function sentencesOf(read: string): SentencePlace[] {
  const sentences: SentencePlace[] = [];
  let from = 0;
  let open = 0;
  let says = false;
  for (let to = 1; to <= read.length; to++) {
    const code = read.charCodeAt(to - 1);
    const kind = isHan(code) ? 0 : kindOf[code];
    if (kind === kinds.open) open++;
    else if (kind === kinds.close) open--;
    else if (kind === kinds.digit) says = true;
    const isEnd = kind === kinds.end && (open <= 0 || to - from >= longestSentence);
    if (!isEnd && to < read.length) continue;
    sentences.push({ from, to, says });
    from = to;
    open = 0;
    says = false;
  }
  return sentences;
}

function joined(parts: readonly FoldedText[]): FoldedText {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const places = new Array<number>(parts.reduce((sum, part) => sum + part.places.length, 0));
  let at = 0;
  for (const part of parts) for (const place of part.places) places[at++] = place;
  return {
    chars: parts.map(({ chars }) => chars).join(''),
    original: parts.map(({ original }) => original).join(''),
    places,
  };
}
