import type { Localized } from '../../../core/text/localized.ts';

/** What several readers find wrong with a file; said behind its name. */
export const faults = {
  tooLarge: (megabytes: number): Localized => ({
    zh: `文件超过${megabytes} MB，没有读：请删去其中的图片再试，或者只留下要导入的部分`,
    en: `larger than ${megabytes} MB and not read; remove its pictures and try again, or keep only what is to be imported`,
  }),
  tooDeep: {
    zh: '文件里一层套一层，多得不像一份规划，没有读：请把文字复制到新文件里再试',
    en: 'its parts are nested too deeply to be read; copy the text to a new file and try again',
  },
  damaged: {
    zh: '文件已损坏，打不开：请用 Word 或 WPS 打开它（可选“打开并修复”），另存一份再试',
    en: 'the file is damaged; open it in Word or WPS (“Open and Repair”), save it again and retry',
  },
  password: {
    zh: '文件设了密码，打不开：请在 Word、Excel 或 WPS 里打开，去掉密码后另存再试',
    en: 'protected by a password; open it in Word, Excel or WPS, take the password off and save it again',
  },
  unknown: {
    zh: '认不出这是什么文件：可以导入 Word 文档（.docx）、Excel 表格（.xlsx）、.csv、网页（.html）、Markdown（.md）和文本（.txt）',
    en: 'not a kind of file that is known; Word (.docx), Excel (.xlsx), .csv, web pages (.html), Markdown (.md) and text (.txt) can be imported',
  },
};
