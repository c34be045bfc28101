import type { Plan, Section } from '../../core/model/plan.ts';
import { headingLabel } from '../../core/model/section-label.ts';
import { tablesInPlace } from '../tables/indicator-table.ts';
import { languageOfPlan } from '../tables/plan-language.ts';
import { wordingOf } from '../tables/wording.ts';
import { attachmentList } from './attachment-list.ts';
import type { DocumentPart, OfficialDocument } from './document.ts';
import { boxOf, type Context, partsOf } from './parts.ts';
import { printed } from './text.ts';

/** Whether a section is shown by itself: a box, an annex, or one in which tables stand. */
export function isWhole({ kind, tables, indicatorTables }: Section): boolean {
  return kind === 'box' || kind === 'annex' || tables.length + indicatorTables.length > 0;
}

/** A box or an annex by itself, with all that stands in it; of any other section its tables. */
export function sectionDocument(plan: Plan, section: Section): OfficialDocument {
  const language = languageOfPlan(plan);
  const wording = wordingOf(plan, language);
  const context: Context = {
    plan,
    wording,
    options: { responsibilities: 'brackets' },
    tables: tablesInPlace(plan, language),
    levels: [...new Set(plan.sections.map(({ level }) => level))].sort((one, other) => one - other),
    list: attachmentList(plan, [], wording),
  };
  return {
    wording,
    title: printed(headingLabel(section)),
    parts: contentOf(section, context),
    attachments: [],
  };
}

function contentOf(section: Section, context: Context): readonly DocumentPart[] {
  if (section.kind === 'box')
    return boxOf(section, context).flatMap((part) => (part.kind === 'box' ? part.parts : []));
  const parts = partsOf(section, context);
  return section.kind === 'annex' ? parts : parts.filter(({ kind }) => kind === 'table');
}
