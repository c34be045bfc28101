import { describe, expect, test, vi } from 'vitest';
import {
  areLikelyOneBody,
  areTwoShortNames,
  type DepartmentName,
  departmentName,
} from '../../language-server/src/checks/support/departments.ts';
import { likelyPairs } from '../../language-server/src/checks/support/likely-pairs.ts';
import { type Random, randomFrom } from '../support/random.ts';

const counted = vi.hoisted(() => ({ comparisons: 0 }));
vi.mock('../../language-server/src/checks/support/departments.ts', async (original) => {
  const module = await original<typeof import('../../language-server/src/checks/support/departments.ts')>();
  return {
    ...module,
    areLikelyOneBody(...names: Parameters<typeof module.areLikelyOneBody>) {
      counted.comparisons++;
      return module.areLikelyOneBody(...names);
    },
  };
});

const regions = ['', '市', '市', '市', '珠海市', '上海市', '香洲区', '各区', '区', '𠮷安县'];
const endings = [
  '局',
  '局',
  '委',
  '委员会',
  '办',
  '办公室',
  '政府',
  '人民政府',
  '联合会',
  '联',
  '协会',
  '中心',
  '',
];

/** Few characters, so that many names are nearly alike; with fillers, numerals, and one of two UTF-16 units. */
const few = [...'民政发展改革和与及管理综合执法一2𠮷'];
const many = [
  ...'民政发展改革财教育卫生健康住房城乡建设人力资源社会保障自然规划农业村文化广电旅游体应急管理市场监督',
];

function word(random: Random, characters: readonly string[], shortest: number, longest: number): string {
  const length = shortest + random.below(longest - shortest + 1);
  return Array.from({ length }, () => random.pick(characters)).join('');
}

/** The same with a character or two left out, put in, changed or swapped. */
function changed(core: string, random: Random): string {
  const characters = [...core];
  for (let times = random.below(3); times > 0; times--) {
    const at = random.below(characters.length + 1);
    const [one = '', other = ''] = characters.slice(at, at + 2);
    const put = [[other, one], [one, random.pick(few), other], [random.pick(few), other], [other], [one]];
    characters.splice(at, 2, ...random.pick(put));
  }
  return characters.join('');
}

function nearlyAlike(random: Random): DepartmentName[] {
  const cores = Array.from({ length: 4 }, () => word(random, few, 0, 9));
  const name = () => random.pick(regions) + changed(random.pick(cores), random) + random.pick(endings);
  return Array.from({ length: 60 }, () => departmentName(name()));
}

function comparingAll(names: readonly DepartmentName[]): (readonly [number, number])[] {
  return names.flatMap((one, later) =>
    names
      .slice(0, later)
      .flatMap((other, earlier) =>
        areLikelyOneBody(one, other) || areTwoShortNames(one, other) ? [[later, earlier] as const] : [],
      ),
  );
}

describe('the names that are likely one body', () => {
  test('are those that comparing each with each finds, in the same order', () => {
    let found = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const names = nearlyAlike(randomFrom(seed));
      const pairs = likelyPairs(names);
      expect(pairs, `seed ${seed}`).toEqual(comparingAll(names));
      found += pairs.length;
    }
    expect(found).toBeGreaterThan(400 * 4);
  });

  test('are found among 4,000 names without comparing each with each', () => {
    const random = randomFrom(4000);
    const names = Array.from({ length: 4000 }, () => departmentName(`市${word(random, many, 2, 8)}局`));
    counted.comparisons = 0;
    expect(likelyPairs(names).length).toBeGreaterThan(100);
    expect(counted.comparisons).toBeLessThan(3 * names.length);
  });
});
