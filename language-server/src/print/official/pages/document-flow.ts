import { noPrintRules } from '../../../core/plans/print-rules.ts';
import type { Attachment, OfficialDocument } from '../document.ts';
import type { FlowSheet } from './flow.ts';
import { attachmentHeading, closingLines, imprintLines, openingLines } from './frame-lines.ts';
import { pitchOf, withPitch } from './line-pitch.ts';
import { noticeFlow } from './notice-flow.ts';
import { noticeSetting } from './notice-setting.ts';
import { type PartSetters, settersFor } from './setters.ts';
import { textFlow } from './text-flow.ts';
import type { Typesetting } from './typesetting.ts';

/** A document as one thing below the other, in the order of the Word file, without contents and pictures. */
export function documentFlow(document: OfficialDocument, typesetting: Typesetting): FlowSheet[] {
  const setters = settersFor(typesetting);
  const upright = { landscape: false, startsPage: false };
  const closing = closingLines(document, setters);
  const pitch = pitchOf(document.rules ?? noPrintRules);
  const sheets = joined([
    ...(document.notice ? noticeFlow(document, setters, noticeSetting(document)) : []),
    { ...upright, startsPage: document.notice !== undefined, blocks: openingLines(document, setters) },
    ...textFlow(document.parts, closing.length > 0, undefined, setters),
    { ...upright, blocks: closing },
    ...document.attachments.flatMap((each, index) => attachmentFlow(each, index, setters)),
    { ...upright, blocks: imprintLines(document, setters) },
  ]);
  return sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map((each) => withPitch(each, pitch)) }));
}

/** Each begins a page, turned where it begins with a table that needs it. */
function attachmentFlow({ mark, name, parts }: Attachment, index: number, setters: PartSetters): FlowSheet[] {
  const heading = attachmentHeading(mark, name, { attachment: index }, setters);
  const [first, ...rest] = textFlow(parts, false, index, setters);
  const { landscape = false, blocks = [] } = first ?? {};
  return [{ landscape, startsPage: true, blocks: [...heading, ...blocks] }, ...rest];
}

/** Sheets of one orientation that follow each other are one; empty ones are left out. */
function joined(sheets: readonly FlowSheet[]): FlowSheet[] {
  const whole: { landscape: boolean; startsPage: boolean; blocks: FlowSheet['blocks'][number][] }[] = [];
  for (const { landscape, startsPage, blocks } of sheets) {
    if (blocks.length === 0) continue;
    const last = whole.at(-1);
    if (last && last.landscape === landscape && !startsPage) last.blocks.push(...blocks);
    else whole.push({ landscape, startsPage, blocks: [...blocks] });
  }
  return whole;
}
