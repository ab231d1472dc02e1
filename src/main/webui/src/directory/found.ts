import type { Records } from '@/frame/call';

/** What is compared: without marks and without upper case, so that "elodie" finds "Élodie". */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}

/** The units in which every one of these words stands, sorted by participant and name. */
export function found(units: Records['Unit'][], words: string): Records['Unit'][] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return units
    .filter(({ name, participantName, contact }) => {
      const text = plain(
        [name, participantName, contact.email, contact.phone, contact.hours, contact.channel]
          .filter(Boolean)
          .join(' '),
      );
      return wanted.every((word) => text.includes(word));
    })
    .toSorted(
      (one, other) =>
        one.participantName.localeCompare(other.participantName) ||
        one.name.localeCompare(other.name),
    );
}
