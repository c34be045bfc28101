import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import { shownPage } from '../preview.ts';
import { type Step, step } from '../steps.ts';
import { boxTitle, copied, model, modelRows, planTitle, rowsOf, tableIn, typed } from './table.ts';
import { writingHands } from './writing.ts';

const file = 'taizhou.plan';
const spreadsheet = '指标.txt';

/** A folder with an empty plan, and the cells of a spreadsheet to be copied. */
export function fillWithNothing(folder: string): string {
  writeFileSync(`${folder}/${file}`, '');
  writeFileSync(`${folder}/${spreadsheet}`, copied);
  return folder;
}

/** The indicator table of Taizhou, made from nothing in the preview alone. */
export function writtenInPreview(page: Page, url: string, folder: string): Step[] {
  const { desk, opening } = deskIn(page, url, folder);
  const shown = shownPage(page);
  const write = writingHands(page);
  const typeRow = async (row: number) => {
    const [category = '', name = '', before = '', after = '', property = ''] = modelRows[row] ?? [];
    if (category !== '') await write.type(category);
    await write.press('Tab');
    for (const text of [name, before, after]) {
      await write.type(text);
      await write.press('Tab');
    }
    await write.type(property);
  };
  return [
    opening,
    step('the cells that a spreadsheet has are in the clipboard', 'copied', async () => {
      await desk.window.open(spreadsheet);
      await desk.window.press('Control+1', 'Control+a', 'Control+c');
    }),
    step('an empty plan has a preview that is as empty, and a button in it', 'empty', async () => {
      await desk.window.open(file);
      await page.locator('.editor-actions .codicon-open-preview').first().click();
      await shown.locator('#tab-tables').click();
      await shown.locator('[data-tool="newTable"]').waitFor();
    }),
    step('the plan gets its title there', 'title', async () => {
      await shown.locator('h1').click();
      await write.type(planTitle);
      await write.press('Enter');
      await shown.locator(`h1[data-written="${planTitle}"]`).waitFor();
    }),
    step('a table is begun, with the years of the title', 'begun', async () => {
      await shown.locator('[data-tool="newTable"]').click();
      await write.waitForRows(1);
      await write.waitForPlace(0, 1);
      await shown.locator('th:has-text("2022年")').waitFor();
    }),
    step('the box is named, and the column that is not needed is taken out', 'named', async () => {
      await shown.locator('caption [data-edit]').dblclick();
      await write.type(boxTitle);
      await write.press('Enter');
      await shown.locator(`caption:has-text("${boxTitle}")`).waitFor();
      await write.clickCell(0, 6);
      await write.waitForPlace(0, 6);
      await shown.locator('[data-tool="deleteColumn"]').click();
      await shown.locator('th:has-text("责任部门")').waitFor({ state: 'hidden' });
    }),
    step(
      'a row is filled in with Tab from cell to cell, and the next one begins by itself',
      'row',
      async () => {
        await write.clickCell(0, 1);
        await write.waitForPlace(0, 1);
        await typeRow(0);
        await write.press('Tab');
        await write.waitForPlace(1, 1);
        await write.waitForText(0, 5, '预期性');
      },
    ),
    step('what is odd is said while it is written, and what may be written is offered', 'hint', async () => {
      await write.press('Tab');
      await write.type(modelRows[1]?.[1] ?? '');
      await write.press('Tab');
      await write.type('不清楚');
      await shown.locator('#writing-hint', { hasText: '不像数值' }).waitFor();
    }),
    step('an entry is given up, and a choice is taken', 'choice', async () => {
      await write.press('Escape');
      await write.type('—');
      await write.press('Tab');
      await write.type(modelRows[1]?.[3] ?? '');
      await write.press('Tab');
      await write.type('预');
      await shown.locator('.choices li', { hasText: '预期性' }).waitFor();
      await write.press('ArrowDown');
    }),
    step('a mistake is taken back with one step', 'undone', async () => {
      await write.press('Enter');
      await write.waitForText(1, 5, '预期性');
      await write.clickCell(1, 4);
      await write.type('10%以上');
      await write.press('Enter');
      await write.waitForText(1, 4, '10%以上');
      await write.press('Control+z');
      await write.waitForText(1, 4, modelRows[1]?.[3] ?? '');
      await write.waitForPlace(1, 4);
    }),
    step('a third row is typed, before it is seen', 'third', async () => {
      await write.press('Tab', 'Tab');
      await typeRow(2);
      await write.press('Tab');
      await write.waitForPlace(typed, 1);
    }),
    step('the others are pasted from the spreadsheet', 'pasted', async () => {
      await write.press('Control+v');
      await write.waitForRows(modelRows.length);
    }),
    step('a row is moved up, and down again', 'moved', async () => {
      const [last = [], before = []] = [modelRows.at(-1), modelRows.at(-2)];
      const row = modelRows.length - 1;
      await write.clickCell(row, 2);
      await write.waitForPlace(row, 2);
      await write.press('Alt+ArrowUp');
      await write.waitForText(row, 2, before[1] ?? '');
      await write.waitForPlace(row - 1, 2);
      await write.press('Alt+ArrowDown');
      await write.waitForText(row, 2, last[1] ?? '');
    }),
    step('it is the table of the plan, and stands in its text', 'done', async () => {
      await desk.window.press('Control+1');
      const written = () => tableIn(readFileSync(`${folder}/${file}`, 'utf8'));
      let made = written();
      // what the last key brings about comes a little later, and nothing may be saved yet
      for (
        let triesLeft = 50;
        triesLeft > 0 && !(made && isDeepStrictEqual(rowsOf(made), rowsOf(model)));
        triesLeft--
      ) {
        await desk.window.press('Control+s');
        made = written();
      }
      assert(made, 'no table was saved');
      assert.equal(made.title, model.title);
      assert.deepEqual(
        made.columns.map(({ heading }) => heading),
        model.columns.map(({ heading }) => heading),
      );
      assert.deepEqual(rowsOf(made), rowsOf(model));
    }),
  ];
}
