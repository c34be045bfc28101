import type { Plan } from '../../core/model/plan.ts';
import type { Language } from '../../core/text/localized.ts';
import { tablesInPlace } from '../tables/indicator-table.ts';
import { languageOfPlan } from '../tables/plan-language.ts';
import { wordingOf } from '../tables/wording.ts';
import { attachmentList, listNaming } from './attachment-list.ts';
import { attachmentsOf, tablesAskedFor } from './attachments.ts';
import { basesParagraph } from './bases.ts';
import type { OfficialDocument } from './document.ts';
import { frameOf, frameSources } from './frame.ts';
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
  const list = attachmentList(plan, names, wording);
  const context: Context = { plan, wording, options, tables, levels: levelsOf(plan), list };
  const documentNumber = printed(header.documentNumber?.value ?? '');
  const signature = signatureOf(header, language);
  const pictures = options.pictures ? picturesOf(plan, language, wording) : undefined;
  return {
    wording,
    title: printed(header.title?.value ?? ''),
    ...(documentNumber && { documentNumber }),
    parts: [
      ...(options.bases ? basesParagraph(plan, wording) : []),
      ...partsOf(plan.root, context),
      ...(list.texts.size === 0 ? listNaming(names, wording) : []),
    ],
    attachments: attachmentsOf(context, added),
    ...(signature && { signature }),
    ...(pictures && { pictures }),
    ...frameOf(header, wording),
    sources: frameSources(header),
    origin: { source: plan.source, asked: namesOf(options) },
  };
}

function namesOf(options: ContentOptions): string[] {
  return Object.entries(options).flatMap(([name, value]) =>
    value === true || value === 'table' ? [name] : [],
  );
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
