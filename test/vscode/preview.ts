import type { FrameLocator, Page } from './page.ts';

/** A preview beside the text, looked at and clicked as a drafter does. */
export interface PreviewView {
  /** What a row of the tables says: the first with this text in it. */
  row(text: string): Promise<string>;
  waitForCell(text: string): Promise<void>;
  clickCell(text: string): Promise<void>;
  /** Goes from a cell to the place in the text where it is written. */
  followCell(text: string): Promise<void>;
  /** Waits until the row with this text is marked as the one that the cursor is in. */
  waitForCurrent(text: string): Promise<void>;
}

/** The page that was opened last beside or among the texts: a preview, the page of a check. */
export function shownPage(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready >> nth=-1').frameLocator('#active-frame');
}

/** Opens the preview of the plan in front with the button above it. */
export async function openPreview(page: Page): Promise<PreviewView> {
  await page.locator('.editor-actions .codicon-open-preview').first().click();
  const shown = shownPage(page);
  await shown.locator('#tab-tables').click();
  await shown.locator('.table table').first().waitFor();
  const cell = (text: string) => shown.locator(`td button:text-is("${text}")`).first();
  return {
    row: (text) => shown.locator(`tr:has-text("${text}")`).first().innerText(),
    waitForCell: (text) => cell(text).waitFor(),
    clickCell: (text) => cell(text).click(),
    followCell: (text) => cell(text).click({ modifiers: ['Control'] }),
    waitForCurrent: (text) => shown.locator(`tr[aria-current]:has-text("${text}")`).first().waitFor(),
  };
}
