import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import { simplified } from '../text/simplified.ts';

/** 给予最高50万元奖励, 按10%的比例补助: something is paid. */
const paying =
  /(?:给予|予以|享受)[^。；;]{0,60}(?:奖励|补助|补贴|资助|奖补|贴息|优惠|减免)|按[^，,。；;]{1,40}(?:比例|标准)[^。；;]{0,20}(?:奖励|补助|补贴|资助|奖补|贴息)|(?:奖励|补助|补贴|资助|奖补)[^。；;，,\d]{0,10}\d/u;

/** What it ends in; most texts have none of these. */
const mayPay = /奖[励补]|补[助贴]|资助|贴息|优惠|减免/;

/** Whether a text says what is paid, and for what. */
export function paysIn(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const read = simplified(text);
  return mayPay.test(read) && paying.test(read);
}

/** A text most of whose amounts are of what is paid: 若干政策, 奖励办法; what a plan pays besides is none. */
export const isPolicyOfAid = oncePer(({ root, sections }: Plan): boolean => {
  const said = [root, ...sections].flatMap(({ title, texts }) =>
    texts.filter(({ value }) => /\d/.test(title) || /\d/.test(value)).map(({ value }) => title + value),
  );
  const paid = said.filter(paysIn);
  return paid.length >= fewest && paid.length > said.length * share;
});

const fewest = 2;
const share = 0.45;
