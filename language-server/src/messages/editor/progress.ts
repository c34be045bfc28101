import type { Localized } from '../localized.ts';

export const progressMessages = {
  title: { zh: '规划匠', en: 'Planwright' },
  reading: (done: number, all: number): Localized => ({
    zh: `正在读规划 ${done}/${all}`,
    en: `reading plans ${done}/${all}`,
  }),
  checking: (done: number, all: number): Localized => ({
    zh: `正在检查规划 ${done}/${all}`,
    en: `checking plans ${done}/${all}`,
  }),
};
