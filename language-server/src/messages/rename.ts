import type { Localized } from './localized.ts';

/** Why a new name is refused. */
export const renameMessages = {
  empty: { zh: '新名称不能为空。', en: 'The new name must not be empty.' },
  impossibleCharacter: (character: string): Localized => {
    const shown = /\s/.test(character)
      ? { zh: '换行', en: 'a line break' }
      : { zh: `“${character}”`, en: `“${character}”` };
    return {
      zh: `名称里不能有${shown.zh}：它在规划文件里用来分隔。请换一个名称。`,
      en: `A name can't hold ${shown.en}: it separates things in a plan file. Choose another name.`,
    };
  },
  taken: (name: string): Localized => ({
    zh: `“${name}”已经是另一项的名称，改名会把两项混为一项。请换一个名称。`,
    en: `“${name}” is the name of something else already; renaming would make two things one. Choose another name.`,
  }),
};
