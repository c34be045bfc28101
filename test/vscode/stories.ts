import { mkdirSync, writeFileSync } from 'node:fs';
import type { Bench } from './bench.ts';
import { calmTyping } from './calm/story.ts';
import { fillWithNothing, writtenInPreview } from './cells/story.ts';
import { fileName, plan } from './document/plan.ts';
import { documentInPages } from './document/story.ts';
import { firstPlan } from './first-plan/story.ts';
import { handingOver } from './handing-over/story.ts';
import { fillWithReplies } from './merge/files.ts';
import { merging } from './merge/story.ts';
import { fileName as movedFile, plan as movedPlan } from './moving/plan.ts';
import { moving } from './moving/story.ts';
import type { Page } from './page.ts';
import { fillRepository } from './published-text/files.ts';
import { publishedText } from './published-text/story.ts';
import { fillFolder } from './reviewing/files.ts';
import { reviewing } from './reviewing/story.ts';
import type { Step } from './steps.ts';
import { typedFiles, typing } from './typing/story.ts';
import { waysIn } from './ways/story.ts';
import { fillWithWord } from './ways/word-file.ts';
import type { Workbench } from './workbench.ts';

/** What one does, in a window whose folder it fills. */
export interface Story {
  readonly title: string;
  readonly usesClipboard?: boolean;
  steps(bench: Bench, page: Page, workbench: Workbench): Step[];
}

/**
 * By the names of the folders that take the pictures, which `--story` knows too. The longest come first, so that neither of
 * two windows is alone with one in the end.
 */
export const stories = {
  'first-plan': {
    title: 'The first plan',
    steps({ temporary }, page, workbench) {
      const folder = `${temporary}/养老`;
      mkdirSync(folder);
      return firstPlan(page, workbench.folderUrl(folder), folder);
    },
  },
  typing: {
    title: 'Typing',
    steps({ temporary }, page, workbench) {
      const folder = `${temporary}/打字`;
      mkdirSync(folder);
      for (const file of typedFiles) writeFileSync(`${folder}/${file}`, '');
      return typing(page, workbench.folderUrl(folder), folder);
    },
  },
  'published-text': {
    title: 'A published text',
    usesClipboard: true,
    steps({ temporary }, page, workbench) {
      const folder = fillRepository(`${temporary}/社区`);
      return publishedText(page, workbench.folderUrl(folder), folder);
    },
  },
  reviewing: {
    title: 'Twelve plans reviewed',
    steps({ temporary }, page, workbench) {
      const folder = fillFolder(`${temporary}/审核`);
      return reviewing(page, workbench.folderUrl(folder), folder);
    },
  },
  merge: {
    title: 'Replies merged',
    steps({ temporary }, page, workbench) {
      const folder = fillWithReplies(`${temporary}/征求意见`);
      return merging(page, workbench.folderUrl(folder), folder);
    },
  },
  moving: {
    title: 'Moving, renaming, mending',
    steps({ temporary }, page, workbench) {
      const folder = `${temporary}/助餐`;
      mkdirSync(folder);
      writeFileSync(`${folder}/${movedFile}`, movedPlan);
      return moving(page, workbench.folderUrl(folder));
    },
  },
  ways: {
    title: 'Ways to a plan',
    steps({ temporary }, page, workbench) {
      const folder = fillWithWord(`${temporary}/文稿`);
      return waysIn(page, workbench.emptyUrl, workbench.folderUrl(folder));
    },
  },
  document: {
    title: 'The document in pages',
    steps({ temporary }, page, workbench) {
      const folder = `${temporary}/社区服务`;
      mkdirSync(folder);
      writeFileSync(`${folder}/${fileName}`, plan);
      return documentInPages(page, workbench.folderUrl(folder));
    },
  },
  calm: {
    title: 'Calm while one types',
    steps({ temporary }, page, workbench) {
      const folder = `${temporary}/食堂`;
      mkdirSync(folder);
      writeFileSync(`${folder}/食堂.plan`, '');
      return calmTyping(page, workbench.folderUrl(folder), folder);
    },
  },
  cells: {
    title: 'A table written in the preview',
    usesClipboard: true,
    steps({ temporary }, page, workbench) {
      const folder = `${temporary}/指标表`;
      mkdirSync(folder);
      return writtenInPreview(page, workbench.folderUrl(folder), fillWithNothing(folder));
    },
  },
  comparing: {
    title: 'Handing over',
    steps({ temporary }, page, workbench) {
      const folder = `${temporary}/送审`;
      mkdirSync(folder);
      return handingOver(page, workbench.folderUrl(folder), folder);
    },
  },
} as const satisfies Record<string, Story>;

export type StoryName = keyof typeof stories;

export const storyNames = Object.keys(stories) as StoryName[];
