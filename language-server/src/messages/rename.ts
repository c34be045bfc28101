import { type Localized, quoted } from './localized.ts';

/** Why a new name is refused. */
export const renameMessages = {
  empty: { zh: '新名称不能为空。', en: 'The new name must not be empty.' },
  taken: (name: string): Localized => ({
    zh: `${quoted(name)}已经是另一项的名称，改名会把两项混为一项。请换一个名称。`,
    en: `${quoted(name)} is the name of something else already; renaming would make two things one. Choose another name.`,
  }),
  /** @param line the line of the file as it would become */
  misread: (name: string, line: string): Localized => ({
    zh: `不能改名为${quoted(name)}：${quoted(line)}这一行会被读成别的内容。请换一个名称。`,
    en: `Can't rename to ${quoted(name)}: the line ${quoted(line)} would be read as something else. Choose another name.`,
  }),
};
