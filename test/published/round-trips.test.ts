import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roundTrip } from './round-trips.ts';

const examples = join(import.meta.dirname, '../../examples');

describe('a plan printed in Word and imported again says what it said', () => {
  it.each(readdirSync(examples).filter((name) => name.endsWith('.plan')))('%s', async (name) => {
    const text = readFileSync(join(examples, name), 'utf8');
    expect(await roundTrip(text)).toEqual({ lost: [], added: [] });
  });

  it.each([
    ['a line between its title and its first heading', '让老年人住得好，\n吃得好\n一、总体要求\n因地制宜。'],
    ['who signs without a date', '  发文机关：示范市民政局\n一、总体要求\n因地制宜。'],
    [
      'many who sign',
      '  发文机关：示范市民政局、示范市科学院、示范市财政局\n  成文日期：2023年3月1日\n一、要求\n因地制宜。',
    ],
    [
      'whoever is named inside the text',
      '一、总体要求\n因地制宜。\n示范市民政局\n2023年3月1日\n二、任务\n建成90个。',
    ],
    [
      'by when, on a line below brackets of names',
      '一、任务\n建成90个。（市民政局、市财政局）\n期限：2024年底',
    ],
    [
      'who answers by when, in brackets as they are',
      '一、任务\n建成90个。（牵头单位：市民政局；配合单位：市财政局；完成时限：2024年6月底）\n二、保障\n加强领导。【责任单位：市民政局】',
    ],
  ])('%s', async (_, text) => {
    expect(await roundTrip(`规划 示范市养老规划（2023—2025年）\n${text}\n`)).toEqual({ lost: [], added: [] });
  });
});
