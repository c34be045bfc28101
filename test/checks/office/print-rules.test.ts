import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../language-server/src/checks/read-settings.ts';
import { settingsOver } from '../../../language-server/src/checks/settings.ts';
import { settingsSchema } from '../../../language-server/src/checks/settings-schema.ts';

const accepts = new Ajv({ strict: false }).compile(settingsSchema());

const whole = {
  fonts: {
    title: '方正小标宋_GBK',
    text: '仿宋_GB2312',
    heading: '黑体',
    subheading: '楷体_GB2312',
    number: '宋体',
  },
  linePitch: 29,
  letterhead: '某市民政局文件',
  letter: false,
  annex: true,
  seal: false,
  noticeTitle: '关于印发《{title}》的函',
  noticeText: '《{title}》已经市政府同意，现印发给你们。',
};

describe('how an office prints', () => {
  it('may be said in all its parts, and the schema knows them', () => {
    const { settings, problems } = readSettings(JSON.stringify({ print: whole }));
    expect(problems).toEqual([]);
    expect(settings.print).toEqual(whole);
    expect(accepts({ print: whole })).toBe(true);
  });

  it.each([
    ['{ "print": [] }', '"print"', 'print 应写成'],
    ['{ "print": { "fonts": "宋体" } }', '"fonts"', 'fonts 应写成'],
    ['{ "print": { "fonts": { "titel": "宋体" } } }', '"titel"', '没有“titel”这一种用处'],
    ['{ "print": { "fonts": { "title": "" } } }', '"title"', '字体的名称'],
    ['{ "print": { "linePitch": 290 } }', '"linePitch"', '20到40'],
    ['{ "print": { "linePitch": "29磅" } }', '"linePitch"', '20到40'],
    ['{ "print": { "letterhead": " " } }', '"letterhead"', '不能是空的'],
    ['{ "print": { "seal": "no" } }', '"seal"', 'true 或 false'],
    ['{ "print": { "noticeTitle": "关于印发规划的通知" } }', '"noticeTitle"', '写作 {title}'],
    ['{ "print": { "pitch": 29 } }', '"pitch"', 'print 里没有“pitch”这一项'],
    ['{ "print": { "__proto__": true } }', '"__proto__"', 'print 里没有'],
  ])('is blamed where it can’t be used, and the schema says so too: %s', (text, place, message) => {
    const [problem, ...more] = readSettings(text).problems;
    expect(more).toEqual([]);
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe(place);
    expect(problem?.message.zh).toContain(message);
    if (!text.includes('" "')) expect(accepts(JSON.parse(text))).toBe(false);
  });

  it('is what the nearer file says, font by font, and else the further one’s', () => {
    const read = (print: object) => readSettings(JSON.stringify({ print })).settings;
    const nearer = read({ fonts: { title: '甲体' }, letterhead: '甲局文件' });
    const further = read({ fonts: { title: '乙体', text: '乙体' }, letterhead: '乙府文件', linePitch: 28 });
    expect(settingsOver(nearer, further).print).toEqual({
      fonts: { title: '甲体', text: '乙体' },
      letterhead: '甲局文件',
      linePitch: 28,
    });
  });
});
