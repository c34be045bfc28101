import type { Clause, Paragraph } from './paragraph.ts';
import type { SentenceContext } from './sentence-context.ts';
import { joined, trimmed, type Words } from './trim.ts';

/** 低空经济产业,加快…,[力争集聚企业200家]: a field of work that a sentence begins with, by itself. */
const fieldOfWork = /^[^,;:、的\d]{2,16}(?:产业|业|经济|领域|制造|装备|器械|医药|材料|能源|汽车)$/;
/** What says nothing without the field that it is in. */
const ofAnyField =
  /^(?:新?(?:集聚|引育|引进|培育|落地))?(?:(?:重点|(?:行业)?领军|龙头|骨干|规上|链主|优质)?(?:企业|项目)|(?:示范|应用|典型)场景|(?:总|产业)?(?:产值|规模)|营收|(?:营业|综合|销售)?收入)$/;

/** The field of work that a sentence begins with; undefined where its first clause does something. */
export function topicOf({ chars }: Paragraph, { from, to, seen }: Clause): Words | undefined {
  if (to - from > 20 || !fieldOfWork.test(seen.slice(from, to))) return undefined;
  const words = trimmed(chars, from, to);
  return words.from === from && words.to === to ? words : undefined;
}

/** A name that says nothing by itself, with the field that the sentence is about. */
export function withTopic(name: Words, { topic }: SentenceContext): Words {
  if (!topic || name.from < topic.to || !ofAnyField.test(name.text)) return name;
  const isTwice = topic.text.endsWith('产业') && name.text.startsWith('产业');
  const field = isTwice ? { ...topic, text: topic.text.slice(0, -2), to: topic.to - 2 } : topic;
  return joined(topic.from, name.to, field, name);
}
