import type { Header, Plan } from '../../core/model/plan.ts';
import { noPrintRules } from '../../core/plans/print-rules.ts';
import type { Language } from '../../core/text/localized.ts';
import { tablesInPlace } from '../tables/indicator-table.ts';
import { languageOfPlan } from '../tables/plan-language.ts';
import { wordingOf } from '../tables/wording.ts';
import { attachmentList, listNaming } from './attachment-list.ts';
import { attachmentsOf, tablesAskedFor } from './attachments.ts';
import { basesParagraph } from './bases.ts';
import type { OfficialDocument } from './document.ts';
import { draftOf } from './draft.ts';
import { frameOf, frameSources } from './frame.ts';
import { noticeOf } from './notice/notice.ts';
import { type ContentOptions, type Context, partsOf } from './parts.ts';
import { picturesOf } from './pictures.ts';
import { signatureOf } from './signature.ts';
import { printed } from './text.ts';

export type { ContentOptions } from './parts.ts';

/**
 * A plan as it is printed, nothing of its text left out. Indicators of a box, or written as a table, are the table
 * of that place. Those written below a paragraph say again, for programs, what the paragraph says; so they
 * are no part of the text, but where they are asked for one table behind it. The base year, the roster and the like, which tell the
 * checks how to read the plan, are not printed.
 */
export function officialDocument(plan: Plan, options: ContentOptions): OfficialDocument {
  const language = languageOf(plan);
  const wording = wordingOf(plan, language);
  const { header } = plan;
  const tables = tablesInPlace(plan, language);
  const added = tablesAskedFor(plan, tables, options, language, wording);
  const names = added.map(({ title }) => title);
  const own = options.notice && isAnnex(options) ? namesOfAnnexes(plan) : [];
  const list = attachmentList(plan, names, wording);
  const context: Context = { plan, wording, options, tables, levels: levelsOf(plan), list };
  const draft = draftOf(header, options.draft);
  const pictures = options.pictures ? picturesOf(plan, language, wording) : undefined;
  return {
    wording,
    ...(draft && { draft }),
    ...(options.rules && { rules: options.rules }),
    title: printed(header.title?.value ?? ''),
    parts: [
      ...(options.bases ? basesParagraph(plan, wording) : []),
      ...partsOf(plan.root, context),
      ...(list.texts.size === 0 ? listNaming([...own, ...names], wording) : []),
    ],
    attachments: attachmentsOf(context, added),
    ...(pictures && { pictures }),
    ...aroundText(context, language),
    sources: frameSources(header),
    origin: { source: plan.source, asked: namesOf(options) },
  };
}

function namesOf(options: ContentOptions): string[] {
  return Object.entries(options).flatMap(([name, value]) =>
    value === true || value === 'table' ? [name] : [],
  );
}

function namesOfAnnexes({ annexes }: Plan): string[] {
  return annexes.map(({ title }) => printed(title));
}

/** Whether the plan is an annex of its notice, so that it names its own annexes itself. */
function isAnnex({ notice, rules }: ContentOptions): boolean {
  return notice?.annex ?? rules?.annex ?? false;
}

/** What stands around the text; a notice in front has most of it for itself. */
function aroundText(
  { plan, wording, options, list }: Context,
  language: Language,
): Pick<
  OfficialDocument,
  'notice' | 'documentNumber' | 'signature' | 'imprint' | 'approval' | 'addressees' | 'remark'
> {
  const { header } = plan;
  const frame = frameOf(header, wording);
  if (options.notice) {
    const annexes = list.texts.size === 0 ? namesOfAnnexes(plan) : [];
    const rules = options.rules ?? noPrintRules;
    const notice = noticeOf(plan, options.notice, rules, annexes, wording, language);
    const { approval } = frame;
    const { imprint } = notice.isLetter ? frameOf(withoutPrinter(header), wording) : frame;
    return { notice, ...(approval && { approval }), ...(imprint && { imprint }) };
  }
  const documentNumber = printed(header.documentNumber?.value ?? '');
  const signature = signatureOf(header, language);
  return { ...(documentNumber && { documentNumber }), ...(signature && { signature }), ...frame };
}

/** 印发机关 and its date, which a letter doesn't have (GB/T 9704-2012 §10.1). */
function withoutPrinter({ printing, ...header }: Header): Header {
  return header;
}

/** Whether there is nothing to print but perhaps a title. */
export function isEmpty({ parts, attachments }: OfficialDocument): boolean {
  return parts.length === 0 && attachments.length === 0;
}

/** The language of the title and the indicators; where there are none, of the text. */
function languageOf(plan: Plan): Language {
  if (plan.header.title?.value || plan.indicators.length > 0) return languageOfPlan(plan);
  return /\p{Script=Han}/u.test(plan.source.text) ? 'zh' : 'en';
}

function levelsOf({ sections }: Plan): number[] {
  const levels = sections.filter(({ kind }) => kind === 'section').map(({ level }) => level);
  return [...new Set(levels)].sort((a, b) => a - b);
}
