import { isTime } from '../dimensions.ts';
import type { AmountContext } from './amount-context.ts';
import type { NumeralRule } from './rule.ts';

/** 租期[不少于], 出让年限[最高不超过]; a service life is none: 设计使用年限. */
const term =
  /(?:期限|有效期|任期|周期|有效期限|租期|宽限期|展期|年期|(?:公示|公告|征求意见|发放)时间|(?:公示|公告|试用|过渡|整改|征集|质保|缓冲|保质|还款|建设|实施|执行)期|(?:出让|租赁|使用权|贷款|经营|服务|补贴|补助|贴息)年限|(?:成立|注册|登记|从业)(?:时间|年限))(?:一般|原则上|可|不|超过|为|至|少于|低于|最长|最短|最高|最多)*$/;

/** 60[日内到…办理登记] */
const isFiling = /^[^,;]{1,4}内[^,;]{0,24}(?:办理|申[请报]|备案|提交|报送|上报|登记|告知|缴纳|领取)/;

export const conditions: readonly NumeralRule<AmountContext>[] = [
  {
    name: 'allotment',
    title: { zh: '配置的依据', en: 'by what something is allotted' },
    class: 'attribute',
    examples: ['城区按«3至5»个居委会配置1个服务站'],
    holds: ({ isAllotted }) => isAllotted,
  },
  {
    name: 'on-condition',
    title: { zh: '享受政策的条件', en: 'on what conditions something may be had' },
    class: 'condition',
    examples: ['信用良好、账龄不超过«2年»的可续贷'],
    holds: ({ isCondition }) => isCondition,
  },
  {
    name: 'term-of-grant',
    title: { zh: '期限', en: 'for how long something is granted' },
    class: 'condition',
    examples: [
      '贷款期限不超过«3年»',
      '补贴期限一般不超过«5年»',
      '有效期为«2年»',
      '协议有效期可为«1年»、2年或3年',
      '弹性出让年期最高不超过«20年»',
      '租期不少于«5年»',
      '按年度租金给予补贴，最长不超过«3年»',
      '企业成立时间不超过«8年»',
    ],
    holds: ({ figure: { unit }, clauseBefore }) =>
      isTime(unit) &&
      (term.test(clauseBefore) || /最[长短](?:不超过|不得少于|不得超过|不少于|为)?$/.test(clauseBefore)),
  },
  {
    name: 'term-of-procedure',
    title: { zh: '办理程序的时限', en: 'within which time a step is to be taken' },
    class: 'condition',
    examples: [
      '自受理之日起«5»个工作日内办结',
      '目录更新后«30天»内公布',
      '收到申请后«15日»内答复',
      '应在«5个工作日»内出具意见',
      '提前«30日»向社会公布',
      '婴儿出生«60日»内办理登记',
      '自受表彰之年起«5年»内，给予奖励',
      '婴儿出生«60日»内到公安局办理登记',
      '发现后立即报告，最迟不超过«4个小时»',
      '有效期届满前«30日»内申请延续',
      '接到报告后立即上报（最迟不超过«4个小时»）',
    ],
    holds: ({ figure: { unit }, clauseBefore, sentenceBefore, unitAndBehind }) =>
      isTime(unit) &&
      ((/(?:出生|发生|签订|变更|注册)$/.test(clauseBefore) && isFiling.test(unitAndBehind)) ||
        /^[^,;]{0,6}最[迟晚](?:不超过|[于在])?$/.test(clauseBefore) ||
        /(?:(?:之日起|[日年月]起|[^之以最落]后|之后|之前|(?:届满|期满|到期|开工|举办|施行|生效|召开|实施)之?前)(?:的|不超过|在)*|(?:应当?|须|需|必须)[在于]|限期?|提前(?:至少)?|(?<=[^,;]{2})(?:出生|签订|发生|届满|送达|公布|受理|注册))$/.test(
          clauseBefore,
        ) ||
        (/(?:之日起|日起)$/.test(sentenceBefore) && clauseBefore.length < 4)),
  },
  {
    name: 'within-years',
    title: { zh: '用几年时间', en: 'in how many years' },
    class: 'condition',
    examples: [
      '力争«3年»内培育骨干企业50家',
      '争取«2年»左右时间建成绿道60公里',
      '利用«2-3年»时间，建立健全管理制度',
      '用«3年»时间完成改造',
    ],
    holds: ({ figure: { unit }, before, behind, clauseBefore, hasNext }) =>
      unit.text.startsWith('年') &&
      before.length < 6 &&
      // 未来15年人口将增加: as long as that, not by then
      !(/^(?:未来|今后)$/.test(clauseBefore) && !/^之?内/.test(behind)) &&
      // 确保1年内完成 is what is aimed at; 力争3年内培育50家 says by when
      (hasNext || !/^(?:确保|争取|力争)$/.test(clauseBefore)) &&
      ((/^(?:力争|争取|[用在]|利用|通过|经过|未来|今后|再)*$/.test(clauseBefore) &&
        /^(?:之?内|左右|的?时间)*[^,;]{3,}/.test(behind)) ||
        (/[用过]$/.test(clauseBefore) && /^的?(?:时间|努力)/.test(behind))),
  },
  {
    name: 'years-on-end',
    title: { zh: '连续或累计的时间', en: 'for how many years on end' },
    class: 'condition',
    examples: [
      '连续«3年»盈利的企业',
      '按财力的50%给予奖励，连续奖励«3年»',
      '注册满«1年»的单位',
      '近«3年»无违法记录',
      '对«3年»内未开工的项目，收回土地',
    ],
    holds: ({ figure: { unit }, clauseBefore, unitAndBehind, inReview, isPast }) =>
      !inReview &&
      !isPast &&
      isTime(unit) &&
      (/(?:连续(?:奖励|补贴|资助|支持|补助|给予)?|给予最长|[已期]?满|不满|不足|近)$/.test(clauseBefore) ||
        /^(?:之|以)?内?(?:未(?!来)|无|没有|首次)/.test(unitAndBehind.slice(unit.text.length))),
  },
];
