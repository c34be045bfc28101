import { describe, expect, it } from 'vitest';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { officialFormats } from '../../../language-server/src/print/official/index.ts';
import { examplePlan } from '../../support/example-facts.ts';
import { partOf } from '../documents/office-file.ts';
import { elements, parseXml, textOf } from '../documents/xml.ts';
import { outlineOf } from './outline.ts';
import { missing, textsOf } from './said.ts';

const names = ['taizhou', 'sanya', 'zhuhai', 'deyang', 'shidian'];

describe.each(names)('of %s, nothing that the text says is lost', (name) => {
  const plan = examplePlan(name);
  const document = officialDocument(plan, { responsibilities: 'brackets' });
  const texts = textsOf(plan);

  it('in the sequence of parts', () => {
    expect(texts.length).toBeGreaterThan(20);
    expect(
      missing(
        texts,
        outlineOf(document)
          .join('\n')
          .replace(/ \+ |\[|\]/g, ''),
      ),
    ).toEqual([]);
  });

  it('and every indicator is in a table where that is asked for', () => {
    const withTargets = officialDocument(plan, { responsibilities: 'brackets', targets: true });
    const whole = outlineOf(withTargets)
      .filter((line) => /^\s*表/u.test(line))
      .join('\n');
    expect(plan.indicators.filter((indicator) => !whole.includes(indicator.name))).toEqual([]);
  });

  it.each(officialFormats)('as $name', async (format) => {
    const bytes = await format.render(document, { contents: false });
    const text = new TextDecoder().decode(bytes);
    const whole = {
      docx: () => textOf(partOf(bytes, 'word/document.xml')),
      html: () => textOf(elements(parseXml(text), 'main')[0] ?? ''),
      md: () => text.replace(/\\(.)/g, '$1').replace(/\*\*|^> ?/gm, ''),
    }[format.name]();
    expect(missing(texts, whole)).toEqual([]);
    expect(whole).toContain(plan.header.documentNumber?.value ?? '');
  });
});
