import { nameBefore } from './names.ts';
import { joined, stretch, type Words } from './trim.ts';

const standards = /^(?:的|之)?(?:标准|要求|比例|进度|目标)(?:进行|予以)?/;

/** 新建小区按照[每百户20平方米]的标准配套建设养老服务设施: the subject with what is done by that standard. */
export function nameByStandard(
  chars: string,
  from: number,
  figure: { from: number; to: number },
  to: number,
): Words | undefined {
  const subject = nameBefore(chars, from, figure.from);
  const rest = chars.slice(figure.to, to).replace(/\([^()]*\d[^()]*\)$/, '');
  const standard = standards.exec(rest)?.[0].length ?? 0;
  if (standard === 0 && !/按照?$/.test(chars.slice(from, figure.from))) return undefined;
  const done = rest.slice(standard);
  if (done.length <= 3) return subject;
  const end = figure.to + rest.length;
  return joined(subject.from, end, subject, stretch(chars, end - done.length, end));
}
