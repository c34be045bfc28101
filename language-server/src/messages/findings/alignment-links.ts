import { type Localized, quoted } from '../localized.ts';
import { titled } from './alignment.ts';
import { short } from './phrases.ts';

/** @param titles the plans of the circle, this one first; one alone rests on itself */
export function alignmentCycle(titles: readonly string[]): Localized {
  const [own = '', ...others] = titles;
  if (others.length === 0) {
    return {
      zh: `${titled(own)}以自己为依据：请改为它的上位规划，或删去`,
      en: `${titled(own)} rests on itself; name its superior plan, or delete this`,
    };
  }
  const shown = others.length > 3 ? [...others.slice(0, 2), '…', ...others.slice(-1)] : others;
  const circle = ['本规划', ...shown.map(inCircle), '本规划'].join('→');
  const english = ['this plan', ...shown.map(inCircle), 'this plan'].join(' → ');
  return {
    zh: `互为依据，成了一圈：${circle}。请核对谁是上位规划，去掉反过来的一处`,
    en: `Plans rest on one another in a circle: ${english}; check which is superior, and take out the link back`,
  };
}

function inCircle(title: string): string {
  return title === '…' ? title : `《${short(title.replace(/[（(][^（()）]*年[）)]$/u, ''), 18)}》`;
}

export function goesOnInCircle(title: string): Localized {
  return { zh: `${titled(title)}在这里又引用下一份`, en: `Here ${titled(title)} refers to the next one` };
}

export function indicatorNotInSuperior(
  name: string,
  superior: string,
  likely: string | undefined,
): Localized {
  return {
    zh: `${titled(superior)}里没有${quoted(short(name, 24))}这项指标${likely ? `，是否应为${quoted(short(likely, 24))}？` : '：请核对名称'}`,
    en: `${titled(superior)} has no indicator ${quoted(short(name, 24))}${likely ? `; is ${quoted(short(likely, 24))} meant?` : '; check the name'}`,
  };
}

export function indicatorInOtherSuperior(name: string, first: string, other: string): Localized {
  return {
    zh: `${quoted(short(name, 24))}不在${titled(first)}里，而在${titled(other)}里：请在前面写明《》`,
    en: `${quoted(short(name, 24))} is not in ${titled(first)} but in ${titled(other)}; put that title in front`,
  };
}

export function linkToNoPlan(name: string): Localized {
  return {
    zh: `“对应”没有写明是哪份规划的${quoted(short(name, 24))}，本规划也没有“依据”：请写成《规划》指标名`,
    en: `对应 doesn't say whose ${quoted(short(name, 24))} is meant, and this plan rests on none (依据); write 《plan》indicator`,
  };
}

export function noPlanOfTitle(title: string, likely: string): Localized {
  return {
    // where they differ may be far behind
    zh: `没有找到《${short(title)}》，只有很相近的《${short(likely)}》：请核对标题`,
    en: `There is no 《${short(title)}》, but the very similar 《${short(likely)}》; check the title`,
  };
}

export function planIsHere(title: string): Localized {
  return { zh: `${titled(title)}在这里`, en: `Here is ${titled(title)}` };
}

export function documentNumberDiffers(written: string, title: string, right: string): Localized {
  return {
    zh: `${titled(title)}的文号是${quoted(short(right))}，这里写的是${quoted(short(written))}：请核对`,
    en: `The number of ${titled(title)} is ${quoted(short(right))}, but here it is ${quoted(short(written))}; check`,
  };
}

export function numberIsHere(number: string): Localized {
  return {
    zh: `这份规划的文号是${quoted(short(number))}`,
    en: `The number of that plan is ${quoted(short(number))}`,
  };
}
