import { own, ownMentions } from '../../core/model/own.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { lineStart } from '../../core/text/line-bounds.ts';
import { officialDocument } from '../../print/official/content.ts';
import type { DocumentParagraph, DocumentPart, OfficialDocument } from '../../print/official/document.ts';
import { type MarkedBlock, markName } from '../../print/official/mark-names.ts';
import { printed } from '../../print/official/text.ts';
import { printedTableOf } from './printed-table.ts';
import type { PrintedDocument, PrintedPart, PrintedTable, PrintedText } from './printed-text.ts';

/** What a plan's export prints. @param asked what of the plan was asked for, as the export's properties say */
export function printedDocument(plan: Plan, asked: ReadonlySet<string>): PrintedDocument {
  const document = officialDocument(plan, {
    responsibilities: asked.has('responsibilities') ? 'table' : 'brackets',
    targets: asked.has('targets'),
    bases: asked.has('bases'),
  });
  const walk = new Walk(plan);
  walk.opening(document);
  walk.isFrame = false;
  walk.parts(document.parts);
  walk.isFrame = true;
  walk.closing(document);
  for (const { mark, name, parts, source } of document.attachments) {
    walk.isFrame = true;
    walk.add(mark, 'paragraph', source);
    walk.isFrame = false;
    walk.add(name, 'heading', source, 'paragraph');
    walk.parts(parts);
  }
  walk.isFrame = true;
  walk.imprint(document);
  return { texts: walk.texts, tables: walk.tables };
}

class Walk {
  readonly texts: PrintedText[] = [];
  readonly tables: PrintedTable[] = [];
  isFrame = true;
  private readonly plan: Plan;
  private readonly sectionOfText: ReadonlyMap<number, Section>;

  constructor(plan: Plan) {
    this.plan = plan;
    this.sectionOfText = new Map(
      [plan.root, ...plan.sections].flatMap((section) =>
        section.texts.map(({ span }) => [span.start, section] as const),
      ),
    );
  }

  opening({ documentNumber, title, approval, addressees, sources }: OfficialDocument): void {
    if (documentNumber) this.add(documentNumber, 'paragraph', sources?.documentNumber, 'paragraph');
    if (title) this.add(title, 'heading', sources?.title, 'paragraph');
    if (approval) this.add(approval, 'paragraph', sources?.approval, 'paragraph');
    if (addressees) this.add(addressees, 'paragraph', sources?.addressees, 'paragraph');
  }

  closing({ signature, remark, sources }: OfficialDocument): void {
    const { issuers, signed } = this.plan.header;
    for (const [index, text] of (signature?.issuers ?? []).entries())
      this.add(text, 'paragraph', issuers[index]?.span);
    if (signature?.date) this.add(signature.date, 'paragraph', signed?.span);
    if (remark) this.add(remark, 'paragraph', sources?.remark, 'paragraph');
  }

  imprint({ imprint }: OfficialDocument): void {
    const { disclosure, copies, printing } = this.plan.header;
    const sources = [disclosure, copies, printing].flatMap((field) => field ?? []);
    for (const [index, { text, right = '' }] of (imprint ?? []).entries())
      this.add(text + right, 'paragraph', sources[index]?.span);
  }

  parts(parts: readonly DocumentPart[]): void {
    for (const part of parts) {
      if (part.kind === 'heading') {
        const source = part.runIn === undefined ? part.source : this.headingSpan(part.source);
        this.add(part.text, 'heading', source, 'paragraph');
        if (part.runIn !== undefined && part.source && source) {
          const rest = { start: source.end, end: part.source.end };
          this.paragraph(part.runIn, rest, markName('run-in', part.source.start));
        }
      } else if (part.kind === 'paragraph') this.documentParagraph(part);
      else if (part.kind === 'attachments')
        for (const line of part.lines) this.add(line, 'paragraph', part.source);
      else if (part.kind === 'table') this.tables.push(printedTableOf(part, this.plan, this.texts));
      else {
        this.add(part.title, 'heading', part.source, 'paragraph');
        this.parts(part.parts);
      }
    }
  }

  add(text: string, kind: PrintedText['kind'], source?: Span, block?: MarkedBlock): void {
    this.texts.push({
      text,
      kind,
      ...(source && block && { mark: markName(block, source.start) }),
      parts: source ? [{ start: 0, end: text.length, source }] : [],
      ...(this.isFrame && { isFrame: true }),
    });
  }

  private documentParagraph({ lead = '', text, source }: DocumentParagraph): void {
    const mark = source && markName('paragraph', source.start);
    if (!lead) this.paragraph(text, source, mark);
    else this.add(lead + text, 'paragraph', source, 'paragraph');
  }

  /** A paragraph may end with who answers for it, which stands on lines of its own in the plan. */
  private paragraph(text: string, source: Span | undefined, mark: string | undefined): void {
    const parts: PrintedPart[] = [];
    if (source) {
      const prose = printed(this.plan.source.text.slice(source.start, source.end)).length;
      const said = this.responsibilityOf(source);
      const end = said && prose < text.length ? prose : text.length;
      if (end > 0) parts.push({ start: 0, end, source });
      if (said && end < text.length) parts.push({ start: end, end: text.length, source: said });
    }
    this.texts.push({ text, kind: 'paragraph', ...(mark && { mark }), parts });
  }

  /** The lines that say who answers for the section of a paragraph, and by when. */
  private responsibilityOf({ start, end }: Span): Span | undefined {
    const { text } = this.plan.source;
    const section = this.sectionWith(start, end);
    if (!section) return undefined;
    const deadline = own(section.deadline);
    const isInText = (span: Span) =>
      section.texts.some((each) => each.span.start <= span.start && span.end <= each.span.end);
    const spans = [...ownMentions(section), ...(deadline ? [deadline] : [])]
      .map(({ span }) => span)
      .filter((span) => !isInText(span));
    if (spans.length === 0) return undefined;
    const from = Math.min(...spans.map((span) => span.start));
    return { start: lineStart(text, from), end: Math.max(...spans.map((span) => span.end)) };
  }

  private sectionWith(start: number, end: number): Section | undefined {
    for (const [at, section] of this.sectionOfText) if (start <= at && at < end) return section;
    // a bracket that is all there is stands behind its heading
    return this.plan.sections.find(({ headingSpan }) => headingSpan.end === start);
  }

  private headingSpan(span: Span | undefined): Span | undefined {
    if (!span) return undefined;
    const { text } = this.plan.source;
    const section = this.plan.sections.find(({ headingSpan }) => headingSpan.start === span.start);
    const first = section?.texts[0]?.span.start ?? span.end;
    const end = text.slice(0, first).trimEnd().length;
    return { start: span.start, end: Math.max(span.start, end) };
  }
}
