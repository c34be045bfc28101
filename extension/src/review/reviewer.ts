import { ConfigurationTarget, type Uri, window, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { repositoryOf } from '../commands/versions.ts';
import { messageLanguage } from '../settings.ts';

/** What `planwright.reviewer` says; empty where nobody has said who reviews here. */
export function reviewerName(): string {
  return workspace.getConfiguration('planwright').get('reviewer', '').trim();
}

/**
 * Who reviews, asked once and kept in the user's settings. Proposed is who commits to Git.
 * @returns nothing where the user gives up
 */
export async function reviewer(plan: Uri): Promise<string | undefined> {
  const known = reviewerName();
  if (known !== '') return known;
  const proposed = await repositoryOf(plan)
    ?.getConfig('user.name')
    .catch(() => '');
  const language = messageLanguage();
  const answer = await window.showInputBox({
    title: say.title[language],
    prompt: say.prompt[language],
    value: proposed ?? '',
    ignoreFocusOut: true,
    validateInput: (name) => (name.trim() === '' ? say.noName[language] : undefined),
  });
  const name = answer?.trim();
  if (!name) return undefined;
  await workspace.getConfiguration('planwright').update('reviewer', name, ConfigurationTarget.Global);
  return name;
}

/** The moment, with the day as it is here: `2026-03-05T08:30:00+08:00`. */
export function moment(now = new Date()): string {
  const offset = -now.getTimezoneOffset();
  const here = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (number: number) => `${Math.floor(number)}`.padStart(2, '0');
  const [hours, minutes] = [Math.abs(offset) / 60, Math.abs(offset) % 60];
  return `${here}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

const say = {
  title: { zh: '谁在审阅？', en: 'Who reviews?' },
  prompt: {
    zh: '批注和签字用的姓名；以后在设置 planwright.reviewer 里改。',
    en: 'The name under comments and signatures; the setting planwright.reviewer changes it later.',
  },
  noName: { zh: '请写姓名', en: 'Write a name' },
} satisfies Record<string, Localized>;
