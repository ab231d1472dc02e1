/** The jobs that the help explains, one page each in docs/user; their names are `job.<name>`. */
export const jobs = [
  'sign-in',
  'answer-what-waits',
  'give-a-lead',
  'read-and-answer',
  'correct-or-withdraw',
  'share-with-another-unit',
  'check-a-signature',
  'read-the-trail',
  'propose-and-confirm',
  'renew-certificates',
] as const;

/** A job that the help explains. */
export type Job = (typeof jobs)[number];
