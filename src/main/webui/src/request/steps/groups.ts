import type { StepName } from '../request';

/** The steps under the headings by which the page offers them. */
export const groups = {
  judging: ['TAKE_NOTE'],
  drafting: ['REVISE', 'CONSULT_FIRST', 'COMMENT', 'AUTHORISE', 'REDRAFT'],
  sending: ['SEND', 'RECORD_SENT', 'SEND_URGENTLY', 'CONFIRM'],
  answering: [
    'RECEIVE',
    'REVIEW',
    'ACCEPT',
    'CONSULT',
    'OFFER_CONDITIONS',
    'ASK_POSTPONEMENT',
    'RESUME',
    'ANSWER',
  ],
  executing: ['EXECUTE', 'EXECUTE_IN_PART', 'REPLY', 'SUPPLEMENT'],
  classifying: [
    'TAKE_AS_ACCEPTANCE',
    'TAKE_AS_CONDITIONS',
    'TAKE_AS_POSTPONEMENT',
    'TAKE_AS_CONSULTATION',
    'TAKE_AS_REDIRECTION',
    'TAKE_AS_DENIAL',
    'TAKE_AS_PARTIAL_DENIAL',
  ],
  consulting: ['EXPLAIN', 'MODIFY', 'MAINTAIN', 'ACCEPT_CONDITIONS', 'DECLINE_CONDITIONS'],
  postponing: [
    'AGREE_POSTPONEMENT',
    'AWAIT_DETERMINATION',
    'DECLINE_POSTPONEMENT',
    'ASK_PRESERVATION',
  ],
  keeping: ['NUMBER', 'FOLLOW_UP', 'TRANSLATE'],
  ending: ['ASK_REMAINDER', 'CLOSE', 'WITHDRAW', 'FIND_NON_COMPLIANCE', 'REFER'],
} as const satisfies Record<string, StepName[]>;

export type GroupName = keyof typeof groups;
export const groupNames = Object.keys(groups) as GroupName[];
