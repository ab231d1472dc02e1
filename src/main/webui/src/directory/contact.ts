import type { Records } from '@/frame/call';

/** A contact point while it is typed: what is not given is an empty text. */
export type ContactDraft = {
  email: string;
  phone: string;
  hours: string;
  languages: string[];
  timeZone: string;
  channel: string;
  substitute: string;
  verifiedOn: string;
};

/** Names of fields that are not as they must be; their words are `fault.<name>`. */
export type ContactFault = 'email' | 'phone' | 'languages' | 'timeZone';

/** What a form begins with. */
export function draftOf(contact?: Records['ContactPoint']): ContactDraft {
  return {
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    hours: contact?.hours ?? '',
    languages: contact?.languages ?? [],
    timeZone: contact?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    channel: contact?.channel ?? '',
    substitute: contact?.substitute ?? '',
    verifiedOn: contact?.verifiedOn ?? '',
  };
}

/** The contact point as the API takes it. */
export function contactOf(draft: ContactDraft): Records['ContactPoint'] {
  const given = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    email: given(draft.email),
    phone: given(draft.phone),
    hours: given(draft.hours),
    languages: draft.languages,
    timeZone: draft.timeZone,
    channel: given(draft.channel),
    substitute: given(draft.substitute),
    verifiedOn: given(draft.verifiedOn),
  };
}

/** What must be mended before it is sent. The portal checks again. */
export function contactFaults({ email, phone, languages, timeZone }: ContactDraft): ContactFault[] {
  const faults: ContactFault[] = [];
  if (email.trim() !== '' && !/^[^\s@]+@[^\s@]+$/.test(email.trim())) {
    faults.push('email');
  }
  if (phone.trim() !== '' && !/^\+[0-9][0-9 ]{5,24}$/.test(phone.trim())) {
    faults.push('phone');
  }
  if (languages.length === 0) {
    faults.push('languages');
  }
  if (timeZone === '') {
    faults.push('timeZone');
  }
  return faults;
}
