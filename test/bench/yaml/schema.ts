const text = { type: 'string' };
const texts = { type: 'array', items: text };
const object = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const indicator = object(
  {
    名称: text,
    数值: {
      type: 'array',
      items: object({ 年份: { type: 'string', pattern: '^(\\d{4}年|目标年|标准)$' }, 值: text }, [
        '年份',
        '值',
      ]),
    },
    属性: { enum: ['约束性', '预期性'] },
    单位: text,
    范围: text,
    责任部门: texts,
    对应: texts,
  },
  ['名称'],
);

const content = {
  责任部门: texts,
  正文: texts,
  指标: { type: 'array', items: indicator },
  章节: { type: 'array', items: { $ref: '#/$defs/section' } },
};

/** What a JSON Schema can say of the plans that `yamlText` writes. */
export const planSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...object(
    {
      规划: text,
      发文机关: texts,
      成文日期: text,
      规划期: text,
      地区: text,
      依据: texts,
      部门: texts,
      ...content,
    },
    ['规划'],
  ),
  $defs: { section: object({ 标题: text, ...content }, ['标题']) },
};
