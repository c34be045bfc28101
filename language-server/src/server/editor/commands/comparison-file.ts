import type { Plan } from '../../../core/model/plan.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { planTitle } from '../../../core/wording/unnamed.ts';
import { amendmentSheet } from '../../../print/compare/amendments.ts';
import { comparePlans } from '../../../print/compare/compare.ts';
import { formatNamed } from '../../../print/documents/format.ts';
import { formats } from '../../../print/documents/index.ts';
import type { Table } from '../../../print/tables/table.ts';
import type { FormatChoice, MadeFile } from '../../protocol/commands.ts';
import type { ComparisonFileParams } from '../../protocol/comparison.ts';
import { comparedPlans } from './compare.ts';
import { formatChoices } from './format-choices.ts';
import { madeFile } from './made-file.ts';

/** What a comparison can be written as: for Word in ways of its own, in every format as it is shown. */
export function comparisonChoices(language: Language): FormatChoice[] {
  const own = (['tracked', 'amendments'] as const).map((name) => ({
    name,
    extension: '.docx',
    label: ways[name].label[language],
    detail: ways[name].detail[language],
  }));
  return [...own, ...formatChoices(formats, language)];
}

/** A comparison as a file; nothing where there is no such format. */
export async function comparisonFile(
  { format, ...params }: ComparisonFileParams,
  language: Language,
): Promise<MadeFile | undefined> {
  const { before, after, document } = comparedPlans(params);
  if (format === 'tracked') return trackedFile(before, after, language);
  const chosen = formatNamed(formats, format === 'amendments' ? 'docx' : format);
  if (!chosen) return undefined;
  const compared = format === 'amendments' ? amendmentSheet : comparePlans;
  const { title, tables } = compared(before, after, language, { document });
  const versions: Table = {
    title: '',
    columns: [],
    rows: [],
    notes: [versionsNote(params.before.name, params.after.name)[language]],
  };
  return madeFile(title, chosen.extension, await chosen.render([versions, ...tables], { title, language }));
}

async function trackedFile(before: Plan, after: Plan, language: Language): Promise<MadeFile> {
  const { revisedPlan } = await import('../../../print/compare/word/revised-plan.ts');
  const { reviserOf } = await import('../../../print/compare/word/reviser.ts');
  const title = planTitle(after.header.title ? after : before, language);
  return madeFile(trackedTitle(title)[language], '.docx', await revisedPlan(before, after, reviserOf(after)));
}

/** Which versions are compared, the older first. */
function versionsNote(before: string, after: string): Localized {
  return { zh: `原来：${before}；现在：${after}`, en: `Before: ${before}; now: ${after}` };
}

function trackedTitle(title: string): Localized {
  return { zh: `${title}：修订稿`, en: `${title}: tracked changes` };
}

const ways = {
  tracked: {
    label: { zh: 'Word 修订稿', en: 'Word, with Tracked Changes' },
    detail: {
      zh: '新版本的全文，改动用 Word 的修订标记标出，可以逐条接受或拒绝',
      en: 'The whole newer text; its changes can be accepted or rejected in Word one by one',
    },
  },
  amendments: {
    label: { zh: 'Word 修改对照表', en: 'Word, Table of Amendments' },
    detail: {
      zh: '原文、修改后，和待填的理由、采纳情况，依正文的顺序',
      en: 'Before and now in the order of the text, with columns for the reason and whether it is adopted',
    },
  },
};
