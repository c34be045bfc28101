import type { Plan } from '../../core/model/plan.ts';
import type { Wording } from '../tables/wording.ts';
import { word } from '../tables/words.ts';
import type { DocumentParagraph } from './document.ts';
import { printed } from './text.ts';
import { officialWord } from './words.ts';

/**
 * What the plan rests on, as the paragraph in front of its text; none where the text before the first heading
 * names all of that itself.
 */
export function basesParagraph({ header, root }: Plan, wording: Wording): DocumentParagraph[] {
  const bases = header.bases.filter(({ title }) => title !== '');
  const opening = root.texts.map(({ value }) => printed(value)).join('\n');
  if (bases.every(({ title }) => opening.includes(printed(title)))) return [];
  const named = bases.map(({ title, documentNumber }) => {
    const number = documentNumber ? `（${documentNumber.value}）` : '';
    return printed(/^《/u.test(title) ? title + number : `《${title}》${number}`);
  });
  const text = named.join(word('separator', wording)) + word('stop', wording).trimEnd();
  const source = bases[0]?.span;
  return [
    {
      kind: 'paragraph',
      text: officialWord('bases', wording) + word('colon', wording) + text,
      ...(source && { source }),
    },
  ];
}
