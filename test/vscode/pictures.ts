import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fewerColours } from './png.ts';
import { root } from './workspace.ts';

/** The steps whose pictures the READMEs show. */
const shown = ['template', 'pinyin', 'preview', 'bulb', 'departments'] as const;

/** Of a picture in the READMEs, in bytes. */
const largest = 150_000;

/** Puts the pictures that the READMEs show into docs/pictures, made small; throws where one is missing or too large. */
export function keepPictures(taken: string): void {
  const folder = `${root}/docs/pictures`;
  mkdirSync(folder, { recursive: true });
  for (const name of shown) {
    const file = readdirSync(taken).find((each) => each.endsWith(`-${name}.png`));
    if (file === undefined) throw new Error(`there is no picture of “${name}”`);
    const picture = fewerColours(readFileSync(`${taken}/${file}`));
    if (picture.length > largest) throw new Error(`${name}.png has ${picture.length} bytes`);
    writeFileSync(`${folder}/${name}.png`, picture);
    console.log(`docs/pictures/${name}.png: ${Math.round(picture.length / 1000)} KB`);
  }
}
