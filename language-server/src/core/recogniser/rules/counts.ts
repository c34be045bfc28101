import { isCounted } from '../dimensions.ts';
import { longest } from '../trim.ts';
import type { AmountContext } from './amount-context.ts';
import type { FormContext } from './form-context.ts';
import type { NumeralRule } from './rule.ts';

export const countsByForm: readonly NumeralRule<FormContext>[] = [
  {
    name: 'so-many-great',
    title: { zh: '“N大”提法', en: 'so many great ones' },
    class: 'count',
    signs: '大',
    examples: ['推进«5»大行动', '聚焦«3»大领域'],
    holds: ({ before, behind }) =>
      !/[到至达]$/.test(before) && /^大(?!中(?!心)|[型小棚学众规专])/.test(behind),
  },
  {
    name: 'bare-count',
    title: { zh: '“N市、N方面”', en: 'so many places or sides, without a measure word' },
    class: 'count',
    signs: '面层省市县区',
    examples: ['开展«4»市对口帮扶', '从«5»方面提出要求', '健全市、县、乡«3»层服务网络'],
    holds: ({ behind }) => /^(?:方面|层(?![级次面楼高])|[省市县区](?=[^级场内辖域长政属外]))/.test(behind),
  },
  {
    name: 'and-so-on',
    title: { zh: '“等N个”', en: 'so many, some of them named' },
    class: 'count',
    signs: '等',
    examples: ['支持甲园区、乙园区等«5»家园区改造', '覆盖农业、林业等«12»个领域'],
    holds: ({ before, behind }) => /等$/.test(before) && !/^多/.test(behind),
  },
];

/** What plans count their own parts by. */
const partsOfPlan =
  /^[项个大类条件](?:重点|主要|重大|具体|专项|工作|政策|改革|惠企|约束性|预期性)*(?:指标(?!体系)|行动|任务|措施|制度(?!创新)|机制|计划|举措|要求|内容|原则|体系|清单|服务机制|方面|环节|领域|阶段|步骤|层次|维度|板块|方向|类别|[^,;、的\d]{0,6}实事|工作(?=[,;:。]|$))/;
const explained = /^[^,;]{0,14}(?::|包括|分别(?:为|是)|即(?!将)|——)/;
/** 在4个区试点，[包括]甲区… */
const thenExplained = /^,(?:具体)?(?:包括|分别(?:为|是)|即(?!将)):?(?![^,;、]*\d)/;
/** 科技创新[方面]5项 */
const ofAspect = /(?:方面|环节)(?:共|有|计)?$/;
const divided = /(?:划[分定]|分为|分成|划为|分解为|归纳为|细分为|明确|确定)[^,;]{0,24}$/;
const makes = /(?:打造|形成|培育|建成|建设|新建|创建|新增|引进|引育|达到?|完成|改造)[^,;]*$/;

export const counts: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'label',
    title: { zh: '独占一行的小标题', en: 'a label that stands alone on its line' },
    class: 'count',
    examples: ['«2个»万亿级产业集群', '«6项»重点工作'],
    holds: ({ figure: { unit, comparator, bound }, isLine, before, behind }) =>
      isLine && !comparator && !bound && isCounted(unit) && before === '' && behind.length > 1,
  },
  {
    name: 'parts-of-plan',
    title: { zh: '任务、措施等的项数', en: 'how many tasks or measures there are' },
    class: 'count',
    examples: [
      '提出«12»项重点任务',
      '落实«20»条措施',
      '抓好«3»个环节',
      '优先实施«8项»环境保护重点工程',
      '推进十大工程«48个»项目',
      '细化«45条»工作举措',
      '分«3个»阶段实施',
      '细化提出«25项»主要指标',
      '标记的«26个»指标由部门监测',
      '办好«20项»重点民生实事',
      '实施招商行动和«12个»重点产业稳增长方案',
      '重点抓好以下«6项»工作',
      '本规划共分«8章»',
      '落实招商引资政策«20条»',
    ],
    holds: ({ figure, unitAndBehind, before, behind, clauseBefore }) =>
      !figure.comparator &&
      !figure.bound &&
      !figure.level &&
      (partsOfPlan.test(unitAndBehind) ||
        (/^[个项][^,;、\d]{2,12}方案$/.test(unitAndBehind) &&
          /(?:^|[,;])(?:深入|全面|扎实)?(?:实施|落实|执行)/.test(clauseBefore)) ||
        /(?:以下|下列|如下)$/.test(before) ||
        /^[章篇编节]/.test(unitAndBehind) ||
        (/(?:政策|措施|举措)$/.test(before) && /^条/.test(unitAndBehind)) ||
        (/实施$/.test(before) && /^项[^,;、\d]{0,8}(?:重点|重大|标志性)工程$/.test(unitAndBehind)) ||
        (/[一二三四五六七八九十]大[^,;、\d]{2,4}$/.test(before) && !/^$/.test(behind))),
  },
  {
    name: 'kinds',
    title: { zh: '“N类”对象', en: 'so many kinds of something' },
    class: 'count',
    examples: ['对«6类»企业分类施策', '针对«4种»情形提出要求'],
    holds: ({ figure, before }) =>
      (figure.unit.text === '类' || figure.unit.text === '种') &&
      !figure.comparator &&
      /(?:[对按将把为与]|针对|聚焦|围绕|涉及|涵盖)$/.test(before),
  },
  {
    name: 'listed-behind',
    title: { zh: '随后逐一列出', en: 'counts what is listed behind it' },
    class: 'count',
    examples: [
      '设«3»个片区：东片区、西片区、北片区',
      '全域划分«6»个网格',
      '建设内容分为必做、选做«2»类',
      '人才服务方面«5项»：一站式受理；免费体检。',
      '重点城市名单（共«13个»）',
      '本方案涉及«12个»部门',
      '升级热线，涵盖3大平台、«19类»功能模块',
      '构建“11”服务体系，即：1个指导中心；«1个»运营企业',
      '主导产业是指«6个»战略性产业和3个服务业',
      '主导产业是指6个战略性产业和«3个»服务业',
      '在«4个»沿河区实行总量控制，包括：甲区、乙区、丙区、丁区',
    ],
    holds: ({ figure, before, behind, clauseBefore, sentenceBefore, sentenceBehind, closedBy }) =>
      !figure.comparator &&
      !figure.bound &&
      isCounted(figure.unit) &&
      (explained.test(behind + closedBy) ||
        divided.test(clauseBefore) ||
        ofAspect.test(clauseBefore) ||
        /(?:涉及|涵盖)(?:[^,;]*\d[^,;、]*、)?$/.test(clauseBefore) ||
        // “11”体系,即:1个中心;1个平台
        /(?:^|[,;])即:/.test(sentenceBefore) ||
        /(?:是指|”即|简称)[^,;。]{0,20}$/.test(clauseBefore) ||
        (clauseBefore === '共' && closedBy === ')') ||
        (thenExplained.test(sentenceBehind) && !makes.test(before))),
  },
  {
    name: 'listed-before',
    title: { zh: '前面已逐一列出', en: 'counts what is listed in front of it' },
    class: 'count',
    examples: [
      '聚焦教育、医疗、养老«3个»行业',
      '共建甲区、乙区、丙区«3»个集聚区',
      '设立东、西、南«3个»分中心',
      '完成身份证办理、退费申请«2个»事项落地',
    ],
    holds: ({ figure, numeral, before, behind }) =>
      !figure.comparator &&
      !figure.bound &&
      isCounted(figure.unit) &&
      behind.length > 1 &&
      isAsManyAs(numeral, before) &&
      !/[各和及与、]$/.test(before) &&
      (!makes.test(before) || /^(?:政务|服务|办理|高频)*事项/.test(behind)),
  },
];

/** As many as are listed in front of it, as near as a list can be counted by its marks. */
function isAsManyAs(numeral: string, before: string): boolean {
  const listed = /[东西南北中](?:、[东西南北中])+$|[^,;\d]{2,}[、和][^,;、\d]{2,}$/.exec(before)?.[0];
  if (listed === undefined) return false;
  const parts = listed.split(/[、和]/).length;
  const number = Number(numeral);
  // a longer list than is looked at
  return Math.abs(number - parts) <= (parts > 2 ? 1 : 0) || (before.length >= longest && number > parts);
}
