import type { Wording } from '../../tables/wording.ts';

/** What a notice says unless a plan or an office says otherwise. */
export const noticeWords: Readonly<
  Record<
    Wording,
    { readonly title: string; readonly text: string; readonly document: string; readonly signatory: string }
  >
> = {
  zh: {
    title: '{issuer}关于印发{title}的通知',
    text: '现将《{title}》印发给你们，请认真贯彻执行。',
    document: '文件',
    signatory: '签发人：',
  },
  hant: {
    title: '{issuer}關於印發{title}的通知',
    text: '現將《{title}》印發給你們，請認真貫徹執行。',
    document: '文件',
    signatory: '簽發人：',
  },
  en: {
    title: 'Notice of {issuer} on Issuing “{title}”',
    text: '“{title}” is issued herewith; please see that it is carried out.',
    document: '',
    signatory: 'Authorised by: ',
  },
};
