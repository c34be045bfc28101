import type { FormContext } from './form-context.ts';
import type { NumeralRule } from './rule.ts';

/** 5G, 4K, 3D, 4A: a letter that makes a name of one or two digits. */
const letterOfName = /^[GKDABCSVNXQ](?![a-zA-Z])/;
/** 3GPP, 2FA: more letters than a unit has, and none of these. */
const lettersOfUnit = /^(?:[kKMGTPEZmµ]?(?:Wh?p?|VA?|A|Hz|B(?:\/s|ps)?|bps|b|FLOPS|OPS|t|g|m|L|Pa)|CO|km)/;
const counted = /^(?:[%‰万亿余多个家名项人户次条]|分钟|小时)/;

/** What 3.0 may be an amount of. */
const unit =
  /^(?:[%‰万亿千百余个家名项人户次条倍张件亩米元吨度岁]|平方|立方|公里|公顷|百分点|小时|分钟|以[上下内]|左右)/;

/** 2025世界机器人大会 */
const occasion =
  /^[\u4e00-\u9fff]{2,14}(?:大会|博览会|论坛|世界杯|峰会|展览会|运动会|锦标赛|联赛|文化节|艺术节)/;

export const names: readonly NumeralRule<FormContext>[] = [
  {
    name: 'letters-beside',
    title: { zh: '字母代号的一部分', en: 'a part of a name with letters' },
    class: 'name',
    signs: '/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    examples: [
      '推进«5»G网络建设',
      '沿G«60»高速布局',
      'PM«2.5»平均浓度下降',
      'PM_«2.5»平均浓度下降',
      '创建«4»A级景区',
      '推进IPv«6»改造',
      '发展«3»D打印',
      '参与第三代合作伙伴组织（«3»GPP）工作',
    ],
    holds: ({ numeral, before, behind }) =>
      (/\/$/.test(before) && /^\/[A-Za-z\d]/.test(behind)) ||
      (/[A-Za-z][-—_]?$/.test(before) && !counted.test(behind)) ||
      (/^\d{1,2}(?:\.\d)?$/.test(numeral) && letterOfName.test(behind)) ||
      (/^\d$/.test(numeral) &&
        (/^[a-z](?![a-z])/.test(behind) || (/^[A-Z]{3}/.test(behind) && !lettersOfUnit.test(behind)))),
  },
  {
    name: 'round-the-clock',
    title: { zh: '“24小时”服务', en: 'round the clock' },
    class: 'name',
    signs: '时',
    examples: ['构建«24»小时全生活链服务体系', '开通«24»小时自助图书馆', '实行«24»小时值班制度'],
    holds: ({ numeral, before, behind }) =>
      numeral === '24' &&
      /^小时(?!之?内|以[内上下外]|后|[,;。、)到直可]|$)/.test(behind) &&
      // 提供24小时线上服务 is a level of service that is to be reached
      !(/(?:提供|开展|实现)$/.test(before) && /^小时[^,;。、]{0,6}服务(?![体站区机平中])/.test(behind)) &&
      !/(?:[在过于至到约近满后前每为长]|控制|压缩|缩短|少于|滞留|停留)$/.test(before),
  },
  {
    name: 'sum-of-parts',
    title: { zh: '“N+N”式的提法', en: 'a formula such as 1+3' },
    class: 'name',
    signs: '+×xX*',
    examples: ['形成«1»+3格局', '构建N+«5»体系', '实行«7»×24小时服务'],
    holds: ({ before, behind }) => /[+×xX*]$/.test(before) || /^[+×xX*]/.test(behind),
  },
  {
    name: 'edition',
    title: { zh: '版本', en: 'an edition' },
    class: 'name',
    signs: '版代.',
    examples: ['建设«8.6»代线', '启用«2.0»版标准', '迈向工业«4.0»', '推动平台«2.0»迭代'],
    holds: ({ numeral, behind }) =>
      /^(?:版|代(?:线|产线|机|核电|移动通信))/.test(behind) ||
      (/^\d\.0$/.test(numeral) && !unit.test(behind)),
  },
  {
    name: 'telephone-number',
    title: { zh: '电话、热线或编码', en: 'a telephone number or a code' },
    class: 'name',
    examples: [
      '依托«12345»政务服务平台',
      '办理«12345»市民服务热线诉求',
      '拨打«110»报警',
      '接入«119»、122平台',
      '«120»呼叫满足率达到99%',
      '以«12345»为主叫号码',
      '电话«0571-85250000»',
    ],
    holds: ({ numeral, before, behind }) =>
      numeral.length >= 3 &&
      /^\d{3,}(?:-\d+)?$/.test(numeral) &&
      (/(?:拨打|热线|电话|号码|邮编|传真):?$/.test(before) ||
        /^(?:热线|专线|政务|便民服务|平台|客服|报警|急救|为主叫)/.test(behind) ||
        (/^1(?:10|19|20|22)$/.test(numeral) &&
          (/^(?:呼叫|急救|接警|接处警|指挥|出警|调度|救护|、1[12]\d(?!\d))/.test(behind) ||
            /1[12][029]、$/.test(before))) ||
        (/^(?:1[02]\d{3}|9[56]\d{3,4})$/.test(numeral) && /^[^,;。\d]{0,8}(?:热线|平台|服务)/.test(behind)) ||
        /^(?:0\d{2,3}-\d{7,8}|1\d{10})$/.test(numeral)),
  },
  {
    name: 'the-strongest',
    title: { zh: '“N强”榜单', en: 'a list of the strongest' },
    class: 'name',
    signs: '强',
    examples: ['引进世界«500»强企业', '支持«500»强企业落户'],
    holds: ({ behind }) => /^强(?!度|化|制)/.test(behind),
  },
  {
    name: 'numbered-scheme',
    title: { zh: '以数字命名的工程、体系', en: 'a scheme that is called by its figures' },
    class: 'name',
    signs: '才程动划略系局式制法构校代进业节促',
    examples: [
      '实施«333»工程',
      '推进«121»人才梯队项目',
      '构建«1246»体系',
      '支持«985»高校',
      '办好«618»购物节',
    ],
    holds: ({ numeral, behind }) =>
      /^\d{2,4}X?$/.test(numeral) &&
      /^X?(?:人才(?!$|[,;。、])|工程|行动|计划|战略|体系|格局|模式|机制|工作法|架构|布局|高校|现代|先进|产业|购物节|消费节|大促)/.test(
        behind,
      ),
  },
  {
    name: 'numbered-thing',
    title: { zh: '以数字编号的线路、设施', en: 'a thing that bears a number' },
    class: 'name',
    signs: '号#道公',
    examples: ['建成地铁«5»号线', '改造«318»国道', '推进国道«318»线改造', '治理«3»号矿井'],
    holds: ({ before, behind }) =>
      /^(?:[号#](?!召)|国道|省道|县道|路公交)/.test(behind) || /[国省县]道$/.test(before),
  },
];

/** The year of an occasion that is called by it. */
export const occasions: readonly NumeralRule<FormContext>[] = [
  {
    name: 'occasion',
    title: { zh: '以年份命名的活动', en: 'an occasion that is called by its year' },
    class: 'name',
    examples: ['申办«2029»篮球世界杯', '办好«2025»智能产业博览会'],
    holds: ({ numeral, behind }) =>
      numeral.length === 4 && /^(?:19|20)\d\d$/.test(numeral) && occasion.test(behind),
  },
];

/** What stands in quotation marks is spoken of as it stands. */
export const quotations: readonly NumeralRule<FormContext>[] = [
  {
    name: 'quotation',
    title: { zh: '引号或书名号内', en: 'in quotation marks or in a title' },
    class: 'name',
    examples: ['推行“«3»个一”服务', '落实《关于«20»条措施的意见》'],
    holds: ({ quoted }) => quoted,
  },
];
