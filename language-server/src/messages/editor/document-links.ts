import type { Localized } from '../localized.ts';

export const documentLinkMessages = {
  open: (title: string): Localized => ({ zh: `打开《${title}》`, en: `Open 《${title}》` }),
};
