import { type Localized, quoted } from '../../core/text/localized.ts';

/** What keeps a reply from being taken as it is. */
export interface ReplyProblem {
  /** With `other-plan` and `no-changes` there is nothing to suggest; with `older-version` there is. */
  readonly kind: 'other-plan' | 'older-version' | 'no-changes';
  /** Said behind the name of the file. */
  readonly message: Localized;
}

export function otherPlan(title: string): ReplyProblem {
  const name = title ? quoted(title) : '';
  return {
    kind: 'other-plan',
    message: {
      zh: `这是另一份规划${name}的反馈稿，没有读入：请核对是不是选错了文件`,
      en: `a reply to another plan${name && ` (${name})`}, so nothing was read from it; check whether it is the right file`,
    },
  };
}

export const olderVersion: ReplyProblem = {
  kind: 'older-version',
  message: {
    zh: '反馈的是规划以前的版本，那以后规划改过：修订和批注按原文找到了位置，没有用修订方式改的地方看不出来，请核对',
    en: 'a reply to an older version of the plan; tracked changes and comments were placed by their words, other edits can’t be told, so check them',
  },
};

export const noChanges: ReplyProblem = {
  kind: 'no-changes',
  message: {
    zh: '里面没有修订，没有批注，文字也没有改动：如果不是无意见，请核对是不是选错了文件',
    en: 'neither changes nor comments in it, and its text is as it was; unless the bureau has nothing to say, check whether it is the right file',
  },
};

export const noChangesInOlder: ReplyProblem = {
  kind: 'no-changes',
  message: {
    zh: '反馈的是规划以前的版本，里面没有修订，没有批注；没有用修订方式改的地方看不出来，请核对',
    en: 'a reply to an older version of the plan with neither changes nor comments in it; edits that nobody tracked can’t be told, so check it',
  },
};
