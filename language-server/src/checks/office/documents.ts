import { planKey } from '../../core/plans/known-plans.ts';
import type { OfficeDocument } from '../../core/plans/office-rules.ts';
import { isObject } from '../../core/text/json-object.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { SettingReader } from './setting-reader.ts';

/** `{ "关于推进养老服务发展的意见": "国办发〔2019〕5号", "中华人民共和国老年人权益保障法": null }`: titles with numbers. */
export const readDocuments: SettingReader<readonly OfficeDocument[]> = (json, blame) => {
  if (!isObject(json)) {
    blame([], say.noDocuments);
    return [];
  }
  return Object.entries(json).flatMap(([written, value]): OfficeDocument[] => {
    const title = written.trim().replace(/^《(.*)》$/su, '$1');
    const number = typeof value === 'string' ? value.trim() : value;
    if (planKey(title) === '') blame([written], say.noTitle);
    else if (number === null) return [{ title }];
    else if (typeof number !== 'string' || !documentNumber.test(number))
      blame([written], say.wrongNumber(title));
    else return [{ title, number }];
    return [];
  });
};

/** 国办发〔2019〕5号; 国务院令第788号 and 2022年第5号公告 are numbers too. */
const documentNumber = /\d.*号/u;

const say = {
  noDocuments: {
    zh: 'documents 应写成 { "文件标题": "文号" }，没有文号的写 null。',
    en: 'documents is written as { "title": "number" }, with null where there is no number.',
  },
  noTitle: {
    zh: '文件标题不能是空的。',
    en: 'The title of a document can’t be empty.',
  },
  wrongNumber: (title: string): Localized => ({
    zh: `《${title}》后面应写它的文号，如 "国办发〔2019〕5号"；没有文号的（如法律）写 null。`,
    en: `Behind 《${title}》 stands its number, such as "国办发〔2019〕5号", or null where it has none (a law).`,
  }),
};
