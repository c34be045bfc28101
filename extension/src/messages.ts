import type { Localized } from '../../language-server/src/index.ts';

/** What the extension itself says; all else comes from the language server. */
export const messages = {
  serverFailed: {
    zh: '规划匠的语言服务没有运行：暂时不能检查和提示，文字可以照常编辑。',
    en: "Planwright's language server isn't running: nothing is checked or suggested, but you can go on writing.",
  },
  showLog: { zh: '查看日志', en: 'Show Log' },
  restart: { zh: '重新启动', en: 'Restart' },
  ifThatFails: {
    zh: '重新启动后还是这样，请把日志的内容发给维护规划匠的人。',
    en: 'If restarting it doesn’t help, send what the log says to whoever looks after Planwright.',
  },
} as const satisfies Record<string, Localized>;
