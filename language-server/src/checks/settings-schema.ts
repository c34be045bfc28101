import { checks } from './index.ts';
import { printSchema } from './office/print-schema.ts';
import { officeSchema } from './office/schema.ts';
import { askableSeverities, settingsFileName } from './settings.ts';

/** The JSON Schema of the settings file: every setting and every code with what it is about, in both languages. */
export function settingsSchema(): object {
  const areas = new Set(checks.map(({ code }) => `${code.split('/')[0]}/*`));
  const severity = (description: string) => ({ description, $ref: '#/$defs/severity' });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://planwright.invalid/settings.schema.json',
    title: settingsFileName,
    description:
      '规划匠的设置，对所在文件夹及以下的规划都有效；上层文件夹的设置接着有效，同一件事以离规划近的为准。Settings of Planwright for all plans in this folder and below. Those of the folders above go on to hold; of one thing the nearest file says what holds.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      severities: {
        description:
          '按检查代码改级别，off 不查；“area/*”管一整类。Severities by code, off leaves a check out; “area/*” is for a whole area.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries([
          ...[...areas].map((area) => [area, severity(`${area} 整类 / all of this area`)]),
          ...checks.map(({ code, title }) => [code, severity(`${title.zh} / ${title.en}`)]),
        ]),
      },
      ...officeSchema,
      print: printSchema,
      root: {
        description:
          '写 true：上层文件夹的设置不再管这里。True: what is set in the folders above doesn’t hold here.',
        type: 'boolean',
      },
    },
    $defs: { severity: { enum: askableSeverities }, name: { type: 'string', pattern: '\\S' } },
  };
}
