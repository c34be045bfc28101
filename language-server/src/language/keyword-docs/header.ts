import type { KeywordDocumentation } from './documentation.ts';

function field(zh: string, en: string, line: string): KeywordDocumentation {
  return { summary: { zh, en }, example: `规划 示范市养老服务发展行动方案（2023—2025年）\n  ${line}` };
}

/** Fields of the `规划` block. */
export const headerKeywords = {
  发文机关: field(
    '印发规划的机关，可以有几个，用顿号隔开。',
    'Who issues the plan; several are separated by `、`.',
    '发文机关：示范市民政局、示范市财政局',
  ),
  文号: field('发文字号。', 'The number of the document.', '文号：示政办发〔2023〕12号'),
  成文日期: field('签发的日期。', 'The day the plan was signed.', '成文日期：2023年3月1日'),
  发布日期: field('公开发布的日期。', 'The day the plan was published.', '发布日期：2023年3月8日'),
  规划期: field(
    '规划管哪几年，首尾两年都算在内。最后一年的数值是目标，其间的是里程碑，其后的是远景目标。',
    'The years the plan covers, both ends included. A value for its last year is a target, one before that a milestone, one after it an outlook.',
    '规划期：2023—2025年',
  ),
  基期: field(
    '拿来比较的基准年。没写时是规划期的前一年。这一年及以前的数值是基期值。',
    'The year to compare with; the year before the period where it isn’t given. Values for it and for earlier years are baselines.',
    '基期：2022年',
  ),
  地区: field('规划适用的地区。', 'The region the plan is for.', '地区：示范省示范市'),
  依据: field(
    '规划依据的文件，写在书名号里，后面可以用括号注明文号；有几个时用顿号隔开。同一文件夹里有那份规划时，会连过去。',
    'The documents the plan rests on, in `《》`, with their numbers in brackets; several are separated by `、`. One that stands in the workspace is linked.',
    '依据：《示范省“十四五”养老服务发展规划》（示政发〔2021〕6号）、《示范市国民经济和社会发展规划》',
  ),
  主送: field(
    '主送机关，印在标题下面，后面加冒号。',
    'Whom the document is addressed to; printed below the title with a colon behind it.',
    '主送：各区人民政府，市直各部门、各直属单位',
  ),
  批准: field(
    '谁在哪一天批准，印在标题下面的括号里。',
    'Who approved the plan, and when; printed in brackets below the title.',
    '批准：2023年2月27日示范市人民政府批准',
  ),
  公开方式: field(
    '主动公开、依申请公开或者不予公开，印在版记前面。',
    'How the document is made public; printed in front of what stands at its foot.',
    '公开方式：主动公开',
  ),
  附注: field(
    '需要说明的其他事项，印在成文日期下面的括号里。',
    'What else is to be noted; printed in brackets below the date.',
    '附注：此件公开发布',
  ),
  抄送: field(
    '抄送机关，印在版记里。',
    'Who gets a copy; printed at the foot of the document.',
    '抄送：市委各部门，市人大常委会办公室',
  ),
  印发: field(
    '印发机关和印发日期，印在版记里。',
    'Who printed the document, and when; printed at its foot.',
    '印发：示范市人民政府办公室 2023年3月2日',
  ),
  份号: field(
    '公文的份数顺序号，涉密的才写，印在印发通知左上角，不足六位的前面补零。',
    'Which copy it is, of a document that is secret; printed at the top left of the notice, in six digits.',
    '份号：000001',
  ),
  密级: field(
    '秘密、机密或者绝密，后面可以写保密期限，印在印发通知左上角。',
    'How secret the document is, and for how long; printed at the top left of the notice.',
    '密级：秘密★5年',
  ),
  紧急程度: field(
    '特急或者加急，印在印发通知左上角。',
    'How urgent the document is; printed at the top left of the notice.',
    '紧急程度：特急',
  ),
  发文机关标志: field(
    '红头：印在印发通知最上面的红字，下面有红色分隔线。写“有”的，用发文机关加“文件”二字。',
    'The red words at the top of the notice, above a red line; with 有 they are the issuers and 文件.',
    '发文机关标志：示范市人民政府办公室文件',
  ),
  签发人: field(
    '上行文的签发人，几个人用顿号隔开，印在印发通知发文字号的右边。',
    'Who signs a document that goes to a superior body; printed beside the number, several separated by `、`.',
    '签发人：张三、李四',
  ),
  通知正文: field(
    '印发通知的正文；没写的，用“现将《规划名称》印发给你们，请认真贯彻执行。”。',
    'The text of the notice that issues the plan; without it a formula stands there.',
    '通知正文：《示范市养老服务发展行动方案（2023—2025年）》已经市人民政府同意，现印发给你们，请认真组织实施。',
  ),
  稿本: field(
    '征求意见稿、送审稿一类，印在标题下面的括号里、每页的水印和页脚。定稿后删去。',
    'That the document is a draft for comment or approval; printed below the title, as a watermark and at the foot of each page.',
    '稿本：征求意见稿',
  ),
  版本: field(
    '第几稿、哪一天的稿子，和稿本印在一起。',
    'Which draft it is, and of which day; printed beside what kind of draft it is.',
    '版本：第3稿，2023年2月20日',
  ),
} as const satisfies Record<string, KeywordDocumentation>;
