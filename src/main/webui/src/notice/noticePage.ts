import { consentPage } from '@/consent/consent';
import { threadPage } from '@/dialogue/thread';
import { leadPage } from '@/lead/lead';
import type { Notice } from './listen';

/** The page of the record that a notice is about, relative to the acting unit. */
export function noticePage({ recordKind, record, provider }: Notice) {
  if (recordKind === 'lead' && provider !== undefined) {
    return leadPage({ id: record, provider });
  }
  if (recordKind === 'consent' && provider !== undefined) {
    return consentPage({ id: record, by: provider });
  }
  if (recordKind === 'thread' && provider !== undefined) {
    return threadPage({ id: record, by: provider });
  }
  switch (recordKind) {
    case 'proposal':
      return `administration/proposals/${record}`;
    case 'dossier':
      return `dossiers/${record}`;
    case 'measure':
      return `measures/${record}`;
    case 'request':
      return `requests/${record}`;
    case 'national-rules':
      return `directory/rules/${record}`;
    default:
      return 'notices/settings';
  }
}
