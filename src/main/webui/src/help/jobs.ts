/** The jobs that the help explains, one page each in docs/user; their names are `job.<name>`. */
export const jobs = [
  'sign-in',
  'answer-what-waits',
  'give-a-lead',
  'read-and-answer',
  'correct-or-withdraw',
  'share-with-another-unit',
  'ask-and-give-consent',
  'talk-beside-a-record',
  'keep-a-cooperation-file',
  'ask-for-assistance',
  'enter-an-asset',
  'follow-a-measure',
  'read-the-register',
  'read-the-figures',
  'check-a-signature',
  'read-the-trail',
  'propose-and-confirm',
  'rules-of-a-state',
  'which-channel',
  'renew-certificates',
] as const;

/** A job that the help explains. */
export type Job = (typeof jobs)[number];
