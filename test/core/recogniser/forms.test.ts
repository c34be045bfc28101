import { describe, expect, test } from 'vitest';
import { recogniseCommitments } from '../../../language-server/src/core/recogniser/recognise.ts';
import { targets } from './support.ts';

describe('what a sentence of a plan promises', () => {
  test.each<[string, string[]]>([
    ['到2025年，秸秆综合利用率不低于80%。', ['秸秆综合利用率 = 不低于80% | 2025']],
    [
      '2025年底前，自来水普及率达到94%以上，污水处理率达85%。',
      ['自来水普及率 = 达到94%以上 | 2025', '污水处理率 = 达85% | 2025'],
    ],
    ['到“十四五”末，森林覆盖率达到45%。', ['森林覆盖率 = 达到45% | 2025']],
    [
      '“十四五”期间新改扩建幼儿园200所，新增学位5万个。',
      ['新改扩建幼儿园 = 200所 | 2025', '新增学位 = 5万个 | 2025'],
    ],
    ['粪污利用率、农膜回收率均达到80%。', ['粪污利用率 = 达到80%', '农膜回收率 = 达到80%']],
    ['城镇居民收入、农村居民收入分别增长7%、8%。', ['城镇居民收入 = 增长7%', '农村居民收入 = 8%']],
    ['95%的乡镇和85%的行政村建有图书室。', ['建有图书室的乡镇 = 95%', '建有图书室的行政村 = 85%']],
    ['90%以上的學校建有操場。', ['建有操場的學校 = 90%以上']],
    ['示范村创建数量不少于8个。', ['示范村创建数量 = 不少于8个']],
    ['全市培育不少于30家龙头企业。', ['龙头企业 = 不少于30家']],
    ['各县（市）至少建成1所养老院。', ['各县（市） | 养老院 = 至少建成1所']],
    [
      '每个区至少建有一个体育公园，一个文化中心。',
      ['每个区 | 体育公园 = 至少建有一个', '每个区 | 文化中心 = 一个'],
    ],
    ['实现乡镇5G网络全覆盖。', ['乡镇5G网络 = 全覆盖']],
    ['加快智慧工地建设，力争实现全覆盖。', ['智慧工地建设 = 全覆盖']],
    ['所有乡镇建有卫生院。', ['所有乡镇 | 卫生院 = 建有']],
    ['新建小区按照每百户不低于30平方米的标准配建养老设施。', ['新建小区配建养老设施 = 每百户不低于30平方米']],
    ['组织惠民演出，每年不少于100场次。', ['惠民演出 = 每年不少于100场次']],
    ['阅览室开放时间每天不少于8小时。', ['阅览室开放时间 = 每天不少于8小时']],
    ['村干部报酬不低于上年度农民人均收入的2.3倍。', ['村干部报酬 = 不低于上年度农民人均收入的2.3倍']],
    ['村干部报酬不低于上年度当地平均工资水平。', ['村干部报酬 = 不低于上年度当地平均工资水平']],
    ['到2030年，茶产业产值比2025年翻一番。', ['茶产业产值 = 比2025年翻一番 | 2030']],
    [
      '力争网络零售额在2025年基础上翻两番，物流成本下降5%。',
      ['网络零售额 = 在2025年基础上翻两番', '物流成本 = 下降5%'],
    ],
    ['旅游收入实现翻番。', ['旅游收入 = 实现翻番']],
    ['社区按照2000—3000户设立（高层社区不超过5000户）。', ['社区 = 2000—3000户', '高层社区 = 不超过5000户']],
    ['人才由1200名增加到3800余人。', ['人才 = 增加到3800余人']],
    ['农村社区每3—5个居委会配置1个服务站。', ['农村社区每3—5个居委会 | 服务站 = 1个']],
    ['人均预期寿命达到80岁。', ['人均预期寿命 = 达到80岁']],
    ['每万人口拥有社区工作者不少于18人。', ['每万人口拥有社区工作者 = 不少于18人']],
    ['失业率控制在4%以内。', ['失业率 = 控制在4%以内']],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });
});

describe('what is said at the head', () => {
  test('of a sentence holds for all of it: the year and the softener', () => {
    const found = recogniseCommitments('力争到2027年，企业达到2000家；产值突破1500亿元。就业率达到90%。', 0);
    expect(found.map(({ year, softener }) => [year?.value, softener])).toEqual([
      [2027, '力争'],
      [2027, '力争'],
      [undefined, undefined],
    ]);
  });

  test('of a paragraph holds for its sentences where its own states no target', () => {
    expect(targets('2025年末，体系更加健全。覆盖率达到90%。')).toEqual(['覆盖率 = 达到90% | 2025']);
    expect(targets('坚持农旅融合。到2028年，乡村面貌明显改善。新建民宿200家。引进村医500名以上。')).toEqual([
      '新建民宿 = 200家 | 2028',
      '村医 = 500名以上 | 2028',
    ]);
  });

  test('but of another only what it takes itself', () => {
    expect(targets('到2028年，新建民宿200家。引进村医500名以上。')).toEqual([
      '新建民宿 = 200家 | 2028',
      '村医 = 500名以上',
    ]);
  });

  test('or comes from the reader', () => {
    expect(targets('覆盖率达到90%。', { year: 2030 })).toEqual(['覆盖率 = 达到90% | 2030']);
  });
});

test('places are those of the file, blanks and line breaks of a copied text left in', () => {
  const text = '到 2025 年,农村生活污水治\n理率达到 80%以上。';
  const [found] = recogniseCommitments(text, 100);
  const at = (span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start - 100, span.end - 100);
  expect(at(found?.name.span)).toBe('农村生活污水治\n理率');
  expect(at(found?.value.span)).toBe('达到 80%以上');
  expect(at(found?.year?.span)).toBe('到 2025 年');
  expect(at(found?.span)).toBe('农村生活污水治\n理率达到 80%以上');
});
