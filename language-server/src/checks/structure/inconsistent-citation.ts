import { grouped } from '../../core/model/grouped.ts';
import { normaliseName } from '../../core/model/names.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { planKey } from '../../core/plans/known-plans.ts';
import type { OfficeDocument } from '../../core/plans/office-rules.ts';
import { citationsOf, ownNumberOf } from '../../core/references/citations.ts';
import type { DocumentNumber } from '../../core/references/document-number.ts';
import { documentNumbersIn, isSameNumber } from '../../core/references/document-numbers.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const inconsistentCitation: Check = {
  code: 'structure/inconsistent-citation',
  severity: 'warning',
  title: { zh: '同一文件前后引用不一', en: 'One document cited in two ways' },
  why: {
    zh: '标题和文号指的是同一份文件，全文应当一致：同一标题前后两个文号，或者同一文号前后两个标题，必有一处抄错。标题长短不同（省去“关于印发……的通知”）的、不同机关同名的文件，不算不一；与已知规划、单位登记的文件的文号不符，另有检查。',
    en: 'Title and number mean one document and agree throughout: with two numbers for one title, or two titles for one number, one of them was copied wrongly. A title in full and in short (without 关于印发……的通知) and documents of one name by different offices are no difference; a number unlike that of a known plan, or of a document that the office lists, is another check’s.',
  },
  bad: [
    example(`
      一、完善设施
      落实《某省养老服务发展规划》（某政发〔2022〕5号）。

      二、提升服务
      对照《某省养老服务发展规划》（某政发〔2022〕15号）补齐短板。
    `),
    example(`
      一、完善设施
      落实《某省养老服务发展规划》（某政发〔2022〕5号）。

      二、提升服务
      按《某省医养结合实施意见》（某政发〔2022〕5号）推进签约服务。
    `),
  ],
  good: [
    example(`
      一、完善设施
      落实《某省养老服务发展规划》（某政发〔2022〕5号）和《关于加强养老服务的意见》（某民发〔2022〕5号）。

      二、提升服务
      对照《某省人民政府关于印发某省养老服务发展规划的通知》（某政发〔2022〕5号）补齐短板。
    `),
    example(`
      一、完善设施
      落实《关于加强养老服务的意见》（某省民发〔2022〕5号）。

      二、提升服务
      落实《关于加强养老服务的意见》（某市民发〔2022〕18号）。
    `),
  ],
  *run(plan, known, office) {
    const documents = documentsOf(plan);
    const listed = new Set(office.documents.map(({ title }) => planKey(simplified(title))));
    for (const [key, same] of grouped(documents, (each) => each.key)) {
      if (listed.has(key) || same.length < 2) continue;
      if (known.named(same[0]?.title ?? '').some((each) => each !== plan && each.header.documentNumber))
        continue;
      yield* twoNumbers(same);
    }
    // what the number of a listed document belongs to is known
    const others = documents.filter(
      ({ number }) => !numbersListed(office.documents).some((each) => isSameNumber(each, number)),
    );
    for (const [, same] of grouped(others, ({ number }) => `${number.year} ${number.number}`)) {
      yield* twoTitles(same);
    }
  },
};

const numbersListed = oncePer((documents: readonly OfficeDocument[]) =>
  documents.flatMap(({ number = '' }) => documentNumbersIn(number)),
);

interface NumberedDocument {
  readonly title: string;
  readonly key: string;
  readonly titleSpan: Span;
  readonly number: DocumentNumber;
}

/** The plan itself, and what it cites with a number. */
function documentsOf(plan: Plan): NumberedDocument[] {
  const documents = citationsOf(plan).flatMap(({ title, titleSpan, number }): NumberedDocument[] =>
    number ? [{ title, key: planKey(simplified(title)), titleSpan, number }] : [],
  );
  const [own, number] = [plan.header.title, ownNumberOf(plan)];
  if (!own || !number) return documents;
  return [
    { title: own.value, key: planKey(simplified(own.value)), titleSpan: own.span, number },
    ...documents,
  ];
}

function* twoNumbers(same: readonly NumberedDocument[]): Iterable<Report> {
  const usual = mostUsual(same, (a, b) => isSameNumber(a.number, b.number));
  if (!usual) return;
  for (const { number, title } of same) {
    // of other offices, there may be two documents of one name
    if (isSameNumber(number, usual.number) || !isSameOffice(number, usual.number)) continue;
    const newText = usual.number.text;
    yield {
      span: number.span,
      message: otherNumber(title, number.text, newText),
      related: [{ span: usual.number.span, message: hereIs(newText) }],
      fixes: [{ title: changeTo(newText), edits: [{ span: number.span, newText }] }],
    };
  }
}

function* twoTitles(same: readonly NumberedDocument[]): Iterable<Report> {
  for (const [, ofOffice] of grouped(same, ({ number }) => simplified(number.office))) {
    const usual = mostUsual(ofOffice, isSameTitle);
    if (!usual) continue;
    for (const each of ofOffice) {
      if (isSameTitle(each, usual)) continue;
      yield {
        span: each.titleSpan,
        message: otherTitle(each, usual),
        related: [{ span: usual.titleSpan, message: hereIs(usual.title) }],
        fixes: [{ title: changeTo(usual.title), edits: [{ span: each.titleSpan, newText: usual.title }] }],
      };
    }
  }
}

/** What most of them say, the first of equals. */
function mostUsual<Each>(all: readonly Each[], isSame: (a: Each, b: Each) => boolean): Each | undefined {
  const counts = all.map((each) => all.filter((other) => isSame(each, other)).length);
  return all[counts.indexOf(Math.max(...counts))];
}

function isSameOffice(a: DocumentNumber, b: DocumentNumber): boolean {
  const [one, other] = [simplified(a.office), simplified(b.office)];
  return one.endsWith(other) || other.endsWith(one);
}

const frame = /关于|印发|发布|转发|下达|的?通知|[^\p{L}\p{N}]/gu;

/** In short, a title lacks who issued it, 关于印发 and 的通知. */
function isSameTitle(a: NumberedDocument, b: NumberedDocument): boolean {
  const [one, other] = [a, b].map(({ title }) => normaliseName(simplified(title)).replace(frame, '')) as [
    string,
    string,
  ];
  return one.includes(other) || other.includes(one);
}

function otherNumber(title: string, number: string, usual: string): Localized {
  return {
    zh: `《${short(title, 24)}》的文号此处是“${short(number)}”，别处是“${short(usual)}”：请核对，改成一致`,
    en: `The number of 《${short(title, 24)}》 is “${short(number)}” here and “${short(usual)}” elsewhere; make the two the same`,
  };
}

function otherTitle({ title, number }: NumberedDocument, usual: NumberedDocument): Localized {
  return {
    zh: `文号“${short(number.text)}”此处是《${short(title, 24)}》，别处是《${short(usual.title, 24)}》：请核对，改成一致`,
    en: `“${short(number.text)}” is the number of 《${short(title, 24)}》 here and of 《${short(usual.title, 24)}》 elsewhere; make the two the same`,
  };
}

function hereIs(text: string): Localized {
  return { zh: `别处写的是“${short(text)}”`, en: `elsewhere it is “${short(text)}”` };
}
