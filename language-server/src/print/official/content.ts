import type { Plan, Task } from '../../core/model/plan.ts';
import { tasksOf } from '../../core/model/tasks.ts';
import type { Language } from '../../core/text/localized.ts';
import { indicatorTable, tablesInPlace } from '../tables/indicator-table.ts';
import { languageOfPlan } from '../tables/plan-language.ts';
import { responsibilityTables } from '../tables/responsibilities.ts';
import { wordingOf } from '../tables/wording.ts';
import { word } from '../tables/words.ts';
import { basesParagraph } from './bases.ts';
import type { Attachment, OfficialDocument } from './document.ts';
import { ownAttachment } from './own-attachment.ts';
import { type ContentOptions, type Context, partsOf } from './parts.ts';
import { picturesOf } from './pictures.ts';
import { signatureOf } from './signature.ts';
import { printed } from './text.ts';

export type { ContentOptions } from './parts.ts';

/**
 * A plan as it is printed, nothing of its text left out. Indicators of a box, or written as a table, are the table
 * of that place. Those written below a paragraph say again, for programs, what the paragraph says; so they
 * are no part of the text, but one table behind it. The base year, the roster and the like, which tell the
 * checks how to read the plan, are not printed.
 */
export function officialDocument(plan: Plan, options: ContentOptions): OfficialDocument {
  const language = languageOf(plan);
  const { header } = plan;
  const own = ownAttachment(plan);
  const context: Context = {
    plan,
    wording: wordingOf(plan, language),
    options,
    tables: tablesInPlace(plan, language),
    levels: levelsOf(plan),
    attachment: own?.text,
  };
  const documentNumber = printed(header.documentNumber?.value ?? '');
  const bases = basesParagraph(plan, context.wording);
  const signature = signatureOf(header, language);
  const pictures = options.pictures ? picturesOf(plan, language, context.wording) : undefined;
  return {
    wording: context.wording,
    title: printed(header.title?.value ?? ''),
    ...(documentNumber && { documentNumber }),
    parts: [...bases, ...partsOf(plan.root, context)],
    attachments: [...(own ? [{ name: own.name }] : []), ...attachedTables(context)],
    ...(signature && { signature }),
    ...(pictures && { pictures }),
  };
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

function attachedTables({ plan, wording, options, tables, attachment }: Context): Attachment[] {
  const language = languageOf(plan);
  const indicators = indicatorTable(plan, language).slice(tables.length);
  const isOnly = tables.length === 0 && !attachment;
  return [
    ...indicators.map((table) => ({ name: isOnly ? word('mainTargets', wording) : table.title, table })),
    ...(options.responsibilities === 'table' ? responsibilityTables(plan, language, ofText(plan)) : []).map(
      (table) => ({
        name: table.title,
        table,
      }),
    ),
  ].map(({ name, table }) => ({ name, table: { ...table, title: '' } }));
}

/** The tasks that the text itself names: those of a table are printed in it. */
function ofText(plan: Plan): Task[] {
  return tasksOf(plan).filter(({ kind }) => kind !== 'row');
}
