import { classWords } from '../core/figures/class-words.ts';
import { ruleTitle } from '../core/figures/rule-title.ts';
import type { Language, Localized } from '../core/text/localized.ts';
import type { FigureAccount } from '../print/certificate/account.ts';
import { accountsOf } from '../print/certificate/accounts.ts';
import { heldAgainst } from '../print/certificate/held-against.ts';
import { readAs } from '../print/certificate/said.ts';
import { verdictWords } from '../print/certificate/words.ts';
import { checkedFile } from './check/checked-file.ts';
import type { Invocation } from './command.ts';
import { onlyPlanFile } from './plan-files.ts';
import { Refusal } from './refusal.ts';

/** A line of a file, as it is named in findings: `taizhou.plan:42`. */
export interface LineOfFile {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** The line that an argument names; undefined where it names none. */
export function lineNamed(argument: string): LineOfFile | undefined {
  const [, path, line] = /^(.+?):(\d+)(?::\d+)?$/su.exec(argument) ?? [];
  return path === undefined ? undefined : { path, line: Number(line) };
}

/**
 * What each figure of a line is: its class, the rule that said so, what was read with it, what it was held against.
 * @returns undefined where the file can't be read, which is said
 * @throws a Refusal where there is no such line
 */
export async function explainLine({ path, line }: LineOfFile, call: Invocation): Promise<string | undefined> {
  const { language } = call;
  const file = await onlyPlanFile(path, call);
  const checked = await checkedFile(file, call);
  if (!checked) return undefined;
  const { plan } = checked.reviewed;
  const text = plan.source.text.split(/\r\n|\n|\r/)[line - 1];
  if (text === undefined) throw new Refusal(say.noLine(file.shown, line));
  const accounts = accountsOf(checked.reviewed).filter((account) => account.line === line);
  const blocks = accounts.map((account) => explained(account, language));
  const head = `${file.shown}:${line}\n${text.trim()}\n`;
  return [head, ...(blocks.length > 0 ? blocks : [`${say.noFigure[language]}\n`])].join('\n');
}

function explained(account: FigureAccount, language: Language): string {
  const { figure, verdict } = account;
  const { zh, en } = ruleTitle(figure.rule) ?? say.noRule;
  const rule = language === 'zh' ? `${zh}（${figure.rule}）` : `${en} (${figure.rule})`;
  const held = heldAgainst(account, language);
  const name = verdictWords[verdict].name[language];
  const lines = [
    `${figure.text}　${classWords[figure.class][language]}${say.colon[language]}${rule}`,
    ...readAs(figure, language),
    ...(held.length > 0 ? held.map((each) => name + say.colon[language] + each) : [name]),
  ];
  return `${lines.join('\n    ')}\n`;
}

const say = {
  noFigure: { zh: '这一行没有阿拉伯数字', en: 'There is no figure on this line' },
  noRule: { zh: '没有规则适用', en: 'no rule holds' },
  colon: { zh: '：', en: ': ' },
  noLine: (path: string, line: number): Localized => ({
    zh: `${path}：没有第${line}行`,
    en: `${path}: there is no line ${line}`,
  }),
};
