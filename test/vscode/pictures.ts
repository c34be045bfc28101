import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fewerColours } from './png.ts';
import type { StoryName } from './stories.ts';
import { output, root } from './workspace.ts';

/** The steps whose pictures the READMEs show, by their stories. */
const shown = {
  'first-plan': ['template', 'pinyin', 'preview', 'bulb', 'departments'],
  document: ['margin'],
  merge: ['merged'],
} as const satisfies Partial<Record<StoryName, readonly string[]>>;

export const picturedStories = Object.keys(shown) as (keyof typeof shown)[];

/** Of a picture in the READMEs, in bytes. */
const largest = 150_000;

/** Puts the pictures that the READMEs show into docs/pictures, made small; throws where one is missing or too large. */
export function keepPictures(): void {
  const folder = `${root}/docs/pictures`;
  mkdirSync(folder, { recursive: true });
  for (const story of picturedStories) {
    const taken = `${output}/${story}`;
    for (const name of shown[story]) {
      const file = readdirSync(taken).find((each) => each.endsWith(`-${name}.png`));
      if (file === undefined) throw new Error(`there is no picture of “${name}”`);
      const picture = fewerColours(readFileSync(`${taken}/${file}`));
      if (picture.length > largest) throw new Error(`${name}.png has ${picture.length} bytes`);
      writeFileSync(`${folder}/${name}.png`, picture);
      console.log(`docs/pictures/${name}.png: ${Math.round(picture.length / 1000)} KB`);
    }
  }
}
