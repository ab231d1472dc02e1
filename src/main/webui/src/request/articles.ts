import type { Ground, Matter } from './request';

/** Under which article a consultation or a refusal falls, as the portal cites it. */
export const articles: Record<Matter | Ground, string> = {
  INSUFFICIENT_INFORMATION: 'Art. 97(a)',
  NOT_LOCATED: 'Art. 97(b)',
  EARLIER_TREATY: 'Art. 97(c)',
  FUNDAMENTAL_PRINCIPLE: 'Art. 93(3)',
  NATIONAL_SECURITY: 'Art. 72, 93(4)',
  THIRD_PARTY_INFORMATION: 'Art. 73',
  COMPETING_REQUEST: 'Art. 93(9)(a)',
  IMMUNITY_OF_PROPERTY: 'Art. 98(1)',
  LANGUAGE: 'Art. 87(2)',
  COSTS: 'Art. 100',
  PROHIBITED_BY_ITS_LAW: 'Art. 93(1)(l), 93(5)',
  ORIGINATOR_REFUSED: 'Art. 73',
  NOT_BOUND: 'Art. 87(5), 87(6)',
  OTHER: 'Art. 93(6), 97',
};

export const matters = [
  'INSUFFICIENT_INFORMATION',
  'NOT_LOCATED',
  'EARLIER_TREATY',
  'FUNDAMENTAL_PRINCIPLE',
  'NATIONAL_SECURITY',
  'THIRD_PARTY_INFORMATION',
  'COMPETING_REQUEST',
  'IMMUNITY_OF_PROPERTY',
  'LANGUAGE',
  'COSTS',
  'OTHER',
] as const satisfies Matter[];

/** The grounds that are open to a State Party, or to another participant. */
export const groundsOf = (stateParty: boolean): Ground[] =>
  stateParty
    ? [
        'NATIONAL_SECURITY',
        'PROHIBITED_BY_ITS_LAW',
        'ORIGINATOR_REFUSED',
        'IMMUNITY_OF_PROPERTY',
        'OTHER',
      ]
    : ['NOT_BOUND', 'ORIGINATOR_REFUSED', 'IMMUNITY_OF_PROPERTY', 'OTHER'];
