import type { Localized } from './localized.ts';

/** Why a file of another program can't be read; said behind the file's name. */
export const unreadableFile = {
  empty: (): Localized => ({
    zh: '文件是空的：请核对是不是选错了文件，或者保存时出了错',
    en: 'the file is empty; check whether it is the right one, and whether it was saved completely',
  }),
  tooLarge: (megabytes: number): Localized => ({
    zh: `文件超过${megabytes} MB，没有读：请删去其中的图片再试，或者只留下要导入的部分`,
    en: `larger than ${megabytes} MB and not read; remove its pictures and try again, or keep only what is to be imported`,
  }),
  unpacksTooLarge: (megabytes: number): Localized => ({
    zh: `文件解开以后超过${megabytes} MB，没有读：正常的规划不会这么大，请核对文件从哪里来`,
    en: `unpacks to more than ${megabytes} MB and was not read; no plan is that large, check where the file comes from`,
  }),
  tooMuch: (): Localized => ({
    zh: '文件里的文字、段落或单元格多得不像一份规划，没有读：请只留下要导入的部分；表格请删去下面和右边的空行、空列',
    en: 'has more text, paragraphs or cells than any plan, and was not read; keep only what is to be imported, and delete empty rows and columns around tables',
  }),
  tooDeep: (): Localized => ({
    zh: '文件里一层套一层，多得不像一份规划，没有读：请把文字复制到新文件里再试',
    en: 'its parts are nested too deeply to be read; copy the text to a new file and try again',
  }),
  damaged: (): Localized => ({
    zh: '文件已损坏，打不开：请用 Word 或 WPS 打开它（可选“打开并修复”），另存一份再试',
    en: 'the file is damaged; open it in Word or WPS (“Open and Repair”), save it again and retry',
  }),
  documentType: (): Localized => ({
    zh: '文件里有 DOCTYPE 声明，为安全起见没有读：Word 和 Excel 不会写出这样的文件，请核对它从哪里来',
    en: 'has a DOCTYPE inside and was not read, to be safe; neither Word nor Excel writes such a file, check where it comes from',
  }),
  password: (): Localized => ({
    zh: '文件设了密码，打不开：请在 Word、Excel 或 WPS 里打开，去掉密码后另存再试',
    en: 'protected by a password; open it in Word, Excel or WPS, take the password off and save it again',
  }),
  oldWord: (): Localized => ({
    zh: '这是旧版的 Word 或 WPS 文字文件（.doc、.wps），读不了：请用 Word 或 WPS 打开，另存为 .docx 再试',
    en: 'an old Word or WPS document (.doc, .wps), which can’t be read; open it in Word or WPS and save it as .docx',
  }),
  oldExcel: (): Localized => ({
    zh: '这是旧版的 Excel 或 WPS 表格文件（.xls、.et），读不了：请用 Excel 或 WPS 打开，另存为 .xlsx 再试',
    en: 'an old Excel or WPS spreadsheet (.xls, .et), which can’t be read; open it in Excel or WPS and save it as .xlsx',
  }),
  oldOffice: (): Localized => ({
    zh: '这是旧版的 Office 或 WPS 文件，读不了：请用 Word 或 WPS 打开，文字另存为 .docx，表格另存为 .xlsx 再试',
    en: 'an old Office or WPS file, which can’t be read; open it in Word or WPS and save it as .docx or .xlsx',
  }),
  otherDocument: (): Localized => ({
    zh: '这种文档格式读不了：请用 Word 或 WPS 打开，另存为 .docx 再试',
    en: 'a kind of document that can’t be read; open it in Word or WPS and save it as .docx',
  }),
  otherSpreadsheet: (): Localized => ({
    zh: '这种表格格式读不了：请用 Excel 或 WPS 打开，另存为 .xlsx 再试',
    en: 'a kind of spreadsheet that can’t be read; open it in Excel or WPS and save it as .xlsx',
  }),
  pdf: (): Localized => ({
    zh: 'PDF 不能直接导入：请打开它，全选复制文字，再用“粘贴为规划”；或者用 WPS 转换成 Word 文档（.docx）后导入',
    en: 'a PDF can’t be imported; open it, copy its text and use “Paste as plan”, or save it as a Word document (.docx) first',
  }),
  picture: (): Localized => ({
    zh: '这是图片，里面的文字读不出来：请先用识别文字的工具转成 Word 文档或文本',
    en: 'a picture, whose text can’t be read; turn it into a Word document or a text with a text recognition tool first',
  }),
  presentation: (): Localized => ({
    zh: '这是演示文稿，不能导入：请把文字复制到 Word 文档（.docx）里再试',
    en: 'a presentation, which can’t be imported; copy its text to a Word document (.docx)',
  }),
  unknown: (): Localized => ({
    zh: '认不出这是什么文件：可以导入 Word 文档（.docx）、Excel 表格（.xlsx）、.csv、网页（.html）、Markdown（.md）和文本（.txt）',
    en: 'not a kind of file that is known; Word (.docx), Excel (.xlsx), .csv, web pages (.html), Markdown (.md) and text (.txt) can be imported',
  }),
} as const;
