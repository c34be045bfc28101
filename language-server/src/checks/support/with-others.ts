import type { Report } from '../check.ts';

/** One report for what several say of one place, at the place of the first. */
export function withOthers(report: Report, others: readonly Report[]): Report {
  const all = [report, ...others];
  return {
    ...report,
    message: {
      zh: all.map(({ message }) => message.zh).join('；'),
      en: all.map(({ message }) => message.en).join('; '),
    },
    related: all.flatMap(({ related }) => related ?? []),
    fixes: all.flatMap(({ fixes }) => fixes ?? []),
  };
}
