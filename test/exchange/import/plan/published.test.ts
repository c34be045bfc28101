import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ForeignBlock } from '../../../../language-server/src/exchange/import/foreign-document.ts';
import { importPlan } from '../../../../language-server/src/exchange/import/import-plan.ts';
import { publishedText } from '../../../../language-server/src/exchange/paste/published-text.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { examine } from '../../../published/examine.ts';
import { differences, expected } from '../../../published/expected.ts';

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);

/** A text as a document of one paragraph a line. */
function importedText(name: string) {
  const { lines } = publishedText(readFileSync(new URL(name, seeds), 'utf8'));
  const blocks = lines.flatMap((text, index): ForeignBlock[] =>
    text.trim() ? [{ kind: 'paragraph', text: text.trim(), place: { unit: 'line', number: index + 1 } }] : [],
  );
  return importPlan({ blocks, leftOut: [] }, name);
}

describe.runIf(existsSync(seeds))('a published text', () => {
  it.each(Object.keys(expected))('%s has the headings and responsibilities that a person counts', (name) => {
    const { text, report } = importedText(name);
    const found = examine(text);
    // the titles of a notice around the plan don't count, nor does its page's footer
    expect(differences(name, found)).toEqual([]);
    expect(found.failures).toEqual([]);
    expect(report.found).toMatchObject({ tasks: found.tasks, mentions: found.mentions.length });
  });

  it('of Taizhou has its table of 13 indicators, each with its values, category and property', () => {
    const { text, report } = importedText('taizhou.txt');
    const { indicators } = readPlan(text);
    expect(report.tables).toMatchObject({ indicators: 0 });
    expect(report.paragraphs).toMatchObject({ table: 14 });
    expect(indicators).toHaveLength(13);
    expect(indicators.map(({ category }) => category?.value.slice(0, 2))).toEqual([
      '硬件',
      '硬件',
      '硬件',
      '硬件',
      '硬件',
      ...Array(6).fill('服務'),
      '人才',
      '人才',
    ]);
    expect(indicators.filter(({ property }) => property?.value === 'binding')).toHaveLength(5);
    expect(indicators[7]?.values.map(({ year, value }) => `${year} ${value.text}`)).toEqual([
      '2022 17.8%',
      '2025 ≥18%',
    ]);
  });
});
