import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../language-server/src/print/official/content.ts';
import type { OfficialDocument } from '../../language-server/src/print/official/document.ts';
import { firstPage } from '../../language-server/src/print/official/pages/notice-setting.ts';
import { wordDocument } from '../../language-server/src/print/official/word/document.ts';
import { bare, type Page, pagesOf } from './pdf.ts';
import { examplePlans } from './plans.ts';
import { convert } from './soffice.ts';

/** What a header says of how its plan goes out, where it says little else. */
const goingOut = {
  addressees: '各区人民政府，市直各部门',
  copyNumber: '000012',
  classification: '秘密★1年',
  urgency: '特急',
  signatories: '张三、李四',
  remark: '此件公开发布',
  disclosure: '主动公开',
  copies: '市委各部门，市人大常委会办公室，市政协办公室，市中级人民法院，市人民检察院。',
  printing: '某市人民政府办公室 2023年3月2日',
};

function issued(plan: Plan): Plan {
  const span = { start: 0, end: 0 };
  const said = Object.entries(goingOut).map(([key, value]) => [key, { value, span }]);
  return { ...plan, header: { ...Object.fromEntries(said), ...plan.header } };
}

/** As an office has it that has fonts of its own. */
const rules = { fonts: { title: '方正小标宋_GBK', text: '仿宋_GB2312' }, linePitch: 29 };

const forms = {
  plain: {},
  'red-head': { redHead: true },
  letter: { letter: true },
  annex: { redHead: true, annex: true },
} as const;

const notices = examplePlans.flatMap(({ name, text }) =>
  Object.entries(forms).map(([form, notice]) => ({
    name: `${name}-${form}`,
    form: form as keyof typeof forms,
    document: officialDocument(issued(readPlan(text)), { responsibilities: 'brackets', notice, rules }),
  })),
);

const folder = () => join(inject('office'), 'notices');
const file = (name: string, ending: string) => join(folder(), name + ending);

beforeAll(async () => {
  mkdirSync(folder());
  for (const { name, document } of notices)
    writeFileSync(file(name, '.docx'), await wordDocument(document, { contents: false }));
  const files = notices.map(({ name }) => file(name, '.docx'));
  await convert(files, 'pdf', folder(), join(folder(), 'writer'));
}, 240_000);

/** What a page says, without white space. */
const textOn = (page: Page | undefined) => bare(page?.words.map(({ text }) => text).join('') ?? '');

function saidByNotice({ notice }: OfficialDocument): string[] {
  if (!notice) return [];
  const { title, addressees = '', paragraphs, documentNumber = '', signature } = notice;
  return [
    title,
    addressees,
    ...paragraphs,
    documentNumber,
    ...(signature?.issuers ?? []),
    signature?.date ?? '',
  ];
}

describe.each(notices)('$name', ({ name, form, document }) => {
  let pages: readonly Page[];
  beforeAll(() => {
    pages = pagesOf(file(name, '.pdf'));
  });

  it('is what the schemas of Office ask for', async () => {
    expect(await validate(new Uint8Array(readFileSync(file(name, '.docx'))), 'docx')).toEqual([]);
  });

  it('says all of its notice on the pages in front of the plan, the signature below some of the text', () => {
    const front = pages.slice(0, firstPage(document) - 1).map(textOn);
    const said = front.join('');
    for (const text of saidByNotice(document)) expect(said).toContain(bare(text));
    const date = bare(document.notice?.signature?.date ?? '');
    const above = bare(document.notice?.attachments.at(-1) ?? document.notice?.paragraphs.at(-1) ?? '');
    expect(front.find((page) => page.includes(date))).toContain(above.slice(-4));
    const title = textOn(pages[firstPage(document) - 1]).replace(/^附件/u, '');
    expect(title.startsWith(bare(document.title))).toBe(true);
  });

  it('numbers its pages, but not the first one of a letter, and no empty one', () => {
    if (pages.length % 2 === 1) return;
    const texts = pages.map(textOn);
    const isNumbered = texts.map((text, at) => text.includes(`—${at + 1}—`));
    const expected = texts.map((text, at) => {
      const isBehindEmpty = at === pages.length - 1 && texts[at - 1] === '';
      return text !== '' && !isBehindEmpty && !(form === 'letter' && at === 0);
    });
    expect(isNumbered).toEqual(expected);
  });
});

describe('版记', () => {
  it('is on the last page, an even one, where lines break as was reckoned: 90 of 100', () => {
    const last = notices.map(({ name }) => ({ name, pages: pagesOf(file(name, '.pdf')) }));
    for (const { pages } of last) expect(textOn(pages.at(-1))).toContain(bare('抄送：市委各部门'));
    const odd = last.filter(({ pages }) => pages.length % 2 === 1).map(({ name }) => name);
    expect(odd.length, odd.join()).toBeLessThan(0.1 * notices.length);
  });
});
