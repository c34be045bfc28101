import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import { checks } from '../../../language-server/src/checks/index.ts';
import { lawsInForce } from '../../../language-server/src/core/references/laws.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { convertKeywords } from '../../../language-server/src/server/editor/actions/convert-keywords.ts';
import { refactorings } from '../../../language-server/src/server/editor/actions/index.ts';
import { completionsAt } from '../../../language-server/src/server/editor/completion.ts';
import { converterTo } from '../../support/traditional.ts';

const convert = converterTo('tw');

/** The list of laws has their names in Simplified, and they are offered only there. */
const laws = new Set(lawsInForce.map(({ name }) => `${name}》`));

/** What completion and refactorings may write into a plan, at every line and field of it. */
function writtenInto(text: string): string[] {
  const plan = readPlan(text);
  const places = [...text.matchAll(/[:：|]|$/gmu)].map((match) => match.index + match[0].length);
  return places.flatMap((at) => [
    ...completionsAt(text, at, plan, 'zh').items.map(({ textEdit }) => (textEdit as TextEdit).newText),
    ...refactorings
      .filter((each) => each !== convertKeywords)
      .flatMap(({ offer }) => offer(plan, { start: at, end: at }))
      .flatMap(({ edits }) => edits.map(({ newText }) => newText)),
  ]);
}

test.each(checks.map(({ code, bad }) => [code, bad[0] as string]))(
  'what is written into a Traditional plan is Traditional: %s',
  (_, text) => {
    const inSimplified = writtenInto(text).filter((each) => !laws.has(each));
    expect(writtenInto(convert(text))).toEqual(inSimplified.map(convert));
  },
);
