import type { OfficeRules } from '../../core/plans/office-rules.ts';

/** The JSON Schema of each setting that holds an office's rules, with what it is about, in both languages. */
export const officeSchema: { readonly [Key in keyof OfficeRules]: object } = {
  departments: {
    description:
      '本单位的部门名录：全称，后面是简称；各份规划不必再列。The office’s departments: full names, each with its short names; no plan has to list them again.',
    type: 'object',
    additionalProperties: {
      description: '简称，没有的写 []。Its short names, or [].',
      anyOf: [{ $ref: '#/$defs/name' }, { type: 'array', items: { $ref: '#/$defs/name' } }],
    },
    propertyNames: { $ref: '#/$defs/name' },
    defaultSnippets: [{ label: '部门 / department', body: { $1市民政局: ['$2民政局'] } }],
  },
  terms: {
    description:
      '写法：前面是不用的，后面是该用的，可以写明理由；书名号里的不管。把上层文件夹不用的写法写成它自己，这里就可以用。How things are written: what not to write, and what instead, with a reason or without; titles in 《》 stand as they are. What a folder above forbids is allowed where it stands for itself.',
    type: 'object',
    additionalProperties: {
      anyOf: [
        { $ref: '#/$defs/name' },
        {
          type: 'object',
          additionalProperties: false,
          required: ['write'],
          properties: {
            write: { description: '该用的写法 / what to write', $ref: '#/$defs/name' },
            reason: { description: '理由，报告时一并说明 / why, as the finding says', type: 'string' },
          },
        },
      ],
    },
    propertyNames: { $ref: '#/$defs/name' },
    defaultSnippets: [
      { label: '写法 / term', body: { $1老人食堂: '$2老年食堂' } },
      { label: '写法和理由 / term with its reason', body: { $1: { write: '$2', reason: '$3' } } },
    ],
  },
  documents: {
    description:
      '常引用的文件：标题，后面是文号，没有文号的（如法律）写 null；“依据”里可以选用，写错文号或标题会指出来。Documents that plans quote: titles, each with its number, or null where it has none (a law). They are offered for 依据, and a wrong number or title is pointed out.',
    type: 'object',
    additionalProperties: {
      description: '文号，如“国办发〔2019〕5号” / its number',
      anyOf: [{ type: 'string', pattern: '\\d.*号' }, { type: 'null' }],
    },
    propertyNames: { $ref: '#/$defs/name' },
    defaultSnippets: [{ label: '文件 / document', body: { '$1关于……的意见': '$2国办发〔2019〕5号' } }],
  },
};
