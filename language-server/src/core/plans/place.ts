import { normaliseName } from '../model/names.ts';
import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import { foldedChars } from '../model/value/fold.ts';
import { simplified } from '../text/simplified.ts';

/** 示例省示例市 in front of a title; 城乡社区 and 示范区 are no places. */
export const placesInTitle =
  /^(?:(?!城市|都市|城乡)[\p{Script=Han}]{1,7}?(?:自治[区州县旗]|省|市|县|州(?!市)|盟|旗|(?<![社小园街城地片辖景山库范])区)){1,3}/u;

/** The place a plan is for: what 地区 says, else what its title begins with. */
export const placeOf = oncePer(({ header: { region, title } }: Plan): string | undefined => {
  if (region?.value.trim()) return normaliseName(simplified(region.value));
  return title && placesInTitle.exec(foldedChars(title.value))?.[0];
});
