import { titleLines } from '../../documents/layout/title-lines.ts';
import type { FrameSources, OfficialDocument } from '../document.ts';
import { draftMark } from '../draft.ts';
import { listIndents } from '../list-indents.ts';
import { character, line } from '../measures.ts';
import { pictureNames } from '../picture-parts.ts';
import { signatureLines } from '../signature-lines.ts';
import { linesNaming } from '../words.ts';
import type { FlowLines, PartPlace } from './flow.ts';
import { blockOf } from './line-blocks.ts';
import { bodyStyle, imprintStyle, plainStyle, titleStyle, titleWidth } from './paragraph-styles.ts';
import type { PartSetters } from './setters.ts';

/** What stands above the text. */
export function openingLines(document: OfficialDocument, { paragraph }: PartSetters): FlowLines[] {
  const { title, documentNumber, approval, addressees, draft, wording, sources = {} } = document;
  const mark = draft ? draftMark(draft, title, wording) : '';
  const at = (source = sources.title) => ({ ...(source && { source }) });
  const annexMark = document.notice?.annexMark;
  return [
    ...(annexMark ? [paragraph('mark', annexMark, { ...plainStyle, keepNext: true })] : []),
    ...(documentNumber
      ? [paragraph('number', documentNumber, { ...plainStyle, after: line }, at(sources.documentNumber))]
      : []),
    ...(title ? [{ ...titleBlock(title), ...at() }] : []),
    ...(mark ? [paragraph('approval', mark, plainStyle, at(sources.draft))] : []),
    ...(approval ? [paragraph('approval', approval, plainStyle, at(sources.approval))] : []),
    ...(addressees ? [paragraph('addressees', addressees, plainStyle, at(sources.addressees))] : []),
  ];
}

/** What closes the text: which pictures stand behind it, who issues it and when. */
export function closingLines(document: OfficialDocument, setters: PartSetters): FlowLines[] {
  const { parts, wording, sources = {} } = document;
  const isApart = parts.at(-1)?.kind !== 'attachments';
  return [
    ...listLines(linesNaming('pictures', pictureNames(document), wording), isApart, setters),
    ...signatureFlow(document, sources, setters),
  ];
}

/** Who issues it and when, and 附注 below. */
export function signatureFlow(
  { signature, remark }: Pick<OfficialDocument, 'signature' | 'remark'>,
  sources: FrameSources,
  setters: PartSetters,
): FlowLines[] {
  const lines = signature ? signatureLines(signature) : [];
  return [
    ...lines.map(({ text, right, before }, index) =>
      setters.paragraph(
        'signature',
        text,
        {
          ...plainStyle,
          width: plainStyle.width - right,
          before: before * line,
          keepLines: true,
          keepNext: index < lines.length - 1,
        },
        { indents: [right / character, 0], ...(sources.signature && { source: sources.signature }) },
      ),
    ),
    ...(remark
      ? [
          setters.paragraph('paragraph', remark, bodyStyle, {
            ...(sources.remark && { source: sources.remark }),
          }),
        ]
      : []),
  ];
}

/** What stands behind the text, a name a line. */
export function listLines(
  names: readonly string[],
  isApart: boolean,
  { paragraph }: PartSetters,
): FlowLines[] {
  const { left, hanging } = listIndents(names);
  return names.map((name, index) => {
    const indent = -(hanging[index] ?? 0);
    const style = {
      ...plainStyle,
      width: plainStyle.width - left,
      indent,
      before: isApart && index === 0 ? line : 0,
      keepNext: true,
    };
    return paragraph('list', name, style, { indents: [(left + indent) / character, left / character] });
  });
}

/** What heads an attachment, on a page of its own. */
export function attachmentHeading(
  mark: string,
  name: string,
  place: PartPlace,
  { paragraph }: PartSetters,
): FlowLines[] {
  return [
    { ...paragraph('mark', mark, { ...plainStyle, keepNext: true }), place },
    { ...titleBlock(name), place },
  ];
}

/** 版记, behind all else. */
export function imprintLines(
  { imprint = [], sources = {} }: OfficialDocument,
  { paragraph }: PartSetters,
): FlowLines[] {
  return imprint.map(({ text, right }, index) =>
    paragraph(
      'imprint',
      text,
      { ...imprintStyle, before: index === 0 ? 2 * line : 0, keepNext: index < imprint.length - 1 },
      { ...(right && { right }), ...(sources.imprint && { source: sources.imprint }) },
    ),
  );
}

function titleBlock(title: string): FlowLines {
  return blockOf('title', titleLines(title, titleWidth), titleStyle);
}
