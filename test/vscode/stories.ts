import { mkdirSync } from 'node:fs';
import type { Bench } from './bench.ts';
import { firstPlan } from './first-plan/story.ts';
import type { Page } from './page.ts';
import { fillRepository } from './published-text/files.ts';
import { publishedText } from './published-text/story.ts';
import type { Step } from './steps.ts';
import type { Workbench } from './workbench.ts';

/** Makes the steps of a story in a window whose folder it fills. */
export type Story = (bench: Bench, page: Page, workbench: Workbench) => Step[];

/** What drafters do, by the names of the folders that take the pictures. */
export const stories = {
  'first-plan': ({ temporary }, page, workbench) => {
    const folder = `${temporary}/养老`;
    mkdirSync(folder);
    return firstPlan(page, workbench.folderUrl(folder), folder);
  },
  'published-text': ({ temporary }, page, workbench) => {
    const folder = fillRepository(`${temporary}/社区`);
    return publishedText(page, workbench.folderUrl(folder), folder);
  },
} as const satisfies Record<string, Story>;
