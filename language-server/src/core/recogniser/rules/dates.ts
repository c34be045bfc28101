import type { FormContext } from './form-context.ts';
import type { NumeralRule } from './rule.ts';

export const dates: readonly NumeralRule<FormContext>[] = [
  {
    name: 'date',
    title: { zh: '日期、年份或期间', en: 'a date, a year or a period' },
    class: 'date',
    examples: [
      '到«2025年»底',
      '«2023—2025年»，产量稳步增长',
      '于«2022年1月5日»印发',
      '«5月»底前完成',
      '申报期为«1－10月»份',
    ],
    // DB11/T1901—2021 is a standard's
    holds: ({ form, before }) => form === 'date' && !/[A-Z]\d*\/[A-Z]+$/.test(before),
  },
  {
    name: 'year-alone',
    title: { zh: '省去“年”字的年份', en: 'a year without its word' },
    class: 'date',
    examples: ['开展城市«2050»远景研究', '推动转型升级。到«2030»'],
    holds: ({ numeral, before, behind }) =>
      numeral.length === 4 &&
      /^(?:19|20)\d\d$/.test(numeral) &&
      ((behind === '' && /[到至在于自从]$/.test(before)) || /^[\u4e00-\u9fff]/.test(behind)) &&
      !/^[万亿个家名人户亩米元件项座所条处辆台只头株棵床张次场份套吨公平余多名例款种期批度位以左千百支对篇间栋幢立毫厘克斤升年小分秒]/.test(
        behind,
      ),
  },
  {
    name: 'day-of-month',
    title: { zh: '每月的日期', en: 'a day of each month' },
    class: 'date',
    signs: '月',
    examples: ['每月«5»日前报送进展', '于次月«10»日前公布', '每季度末月«25»日前报送'],
    holds: ({ before, behind }) => /[每次当本末下翌上]个?月$/.test(before) && /^[日号]/.test(behind),
  },
  {
    name: 'decade',
    title: { zh: '年代或世纪', en: 'a decade or a century' },
    class: 'date',
    signs: '代纪',
    examples: ['始建于上世纪«80»年代', '面向«21»世纪'],
    holds: ({ behind }) => /^(?:年代|世纪)/.test(behind),
  },
  {
    name: 'time-of-day',
    title: { zh: '时刻', en: 'a time of the day' },
    class: 'date',
    signs: ':时',
    examples: ['每天«8:30»开放', '展馆于«9»时开门', '更新时间: 2025-03-01 «11:25:32»'],
    holds: ({ numeral, before, behind }) =>
      (/^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?/.test(numeral) && !/比[^,;。\d]{0,8}$/.test(before)) ||
      (/^时(?!长|间|限|效)/.test(behind) && /[于到至日]$/.test(before)),
  },
];
