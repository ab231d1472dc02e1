import { uuid7 } from '@/lead/new/uuid7';
import type { DossierText, PersonNamed, Warrant } from '../dossier';

export const kinds = ['WARRANT', 'SUMMONS'] as const satisfies Warrant['kind'][];
export const levels = [
  'PUBLIC',
  'CONFIDENTIAL',
  'UNDER_SEAL',
  'EX_PARTE',
] as const satisfies Warrant['level'][];

/** The limits of the API, in characters. */
export const longest = {
  title: 200,
  number: 40,
  name: 200,
  reference: 100,
  note: 10_000,
} as const;

export const most = { persons: 200, warrants: 200, otherNames: 20, nationalities: 10 } as const;

/** A person as it is written: what is not filled in yet is empty. */
export type PersonDraft = Omit<PersonNamed, 'born' | 'otherNames'> & {
  born: string;
  /** One name a line. */
  otherNames: string;
};

/** A warrant as it is written. */
export type WarrantDraft = Omit<Warrant, 'kind' | 'level'> & {
  kind: Warrant['kind'] | '';
  level: Warrant['level'] | '';
};

/** A file as it is written. */
export type Draft = {
  title: string;
  situation: string;
  caseNumber: string;
  note: string;
  persons: PersonDraft[];
  warrants: WarrantDraft[];
};

export const blank: Draft = {
  title: '',
  situation: '',
  caseNumber: '',
  note: '',
  persons: [],
  warrants: [],
};

export const blankPerson = (): PersonDraft => ({
  id: uuid7(),
  name: '',
  otherNames: '',
  born: '',
  nationalities: [],
  shownTo: [],
});

export const blankWarrant = (): WarrantDraft => ({
  id: uuid7(),
  kind: '',
  reference: '',
  date: '',
  chamber: '',
  level: '',
  persons: [],
  shownTo: [],
});

/** What stands, to be changed. */
export function draftOf(text: DossierText): Draft {
  return {
    title: text.title,
    situation: text.situation,
    caseNumber: text.caseNumber ?? '',
    note: text.note ?? '',
    persons: text.persons.map((person) => ({
      ...person,
      born: person.born ?? '',
      otherNames: person.otherNames.join('\n'),
    })),
    warrants: text.warrants,
  };
}

const names = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is sent; asked for only of a draft without {@link faultsOf}. */
export function textOf(draft: Draft): DossierText {
  const known = draft.persons.map(({ id }) => id);
  return {
    title: draft.title.trim(),
    situation: draft.situation.trim(),
    ...(draft.caseNumber.trim() === '' ? {} : { caseNumber: draft.caseNumber.trim() }),
    ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
    persons: draft.persons.map(({ born, ...person }) => ({
      ...person,
      name: person.name.trim(),
      otherNames: names(person.otherNames),
      ...(born === '' ? {} : { born }),
    })),
    warrants: draft.warrants.map((warrant) => ({
      ...warrant,
      kind: warrant.kind as Warrant['kind'],
      level: warrant.level as Warrant['level'],
      reference: warrant.reference.trim(),
      chamber: warrant.chamber.trim(),
      // A person that was taken out of the file is no longer named.
      persons: warrant.persons.filter((id) => known.includes(id)),
    })),
  };
}

/** What keeps a draft from being sent: the place, by the names of its members. */
export function faultsOf(draft: Draft): string[] {
  const lacks = (place: string, value: string) => (value.trim() === '' ? [place] : []);
  return [
    ...lacks('title', draft.title),
    ...lacks('situation', draft.situation),
    ...draft.persons.flatMap((person, at) => [
      ...lacks(`persons/${at}/name`, person.name),
      ...(names(person.otherNames).length > most.otherNames ||
      names(person.otherNames).some((name) => name.length > longest.name)
        ? [`persons/${at}/otherNames`]
        : []),
    ]),
    ...draft.warrants.flatMap((warrant, at) => [
      ...lacks(`warrants/${at}/kind`, warrant.kind),
      ...lacks(`warrants/${at}/reference`, warrant.reference),
      ...lacks(`warrants/${at}/date`, warrant.date),
      ...lacks(`warrants/${at}/chamber`, warrant.chamber),
      ...lacks(`warrants/${at}/level`, warrant.level),
    ]),
  ];
}

/** What one participant will be shown of a draft, beside title, situation and case number. */
export type Shown = { participant: string; persons: string[]; warrants: string[] };

/**
 * Who is shown what.
 *
 * @param invited the participants that work in the file already: they are told even of nothing
 */
export function shownBy(draft: Draft, invited: string[]): Shown[] {
  const all = new Set([
    ...invited,
    ...draft.persons.flatMap(({ shownTo }) => shownTo),
    ...draft.warrants.flatMap(({ shownTo }) => shownTo),
  ]);
  return [...all].map((participant) => ({
    participant,
    persons: draft.persons
      .filter(({ shownTo }) => shownTo.includes(participant))
      .map(({ name }) => name),
    warrants: draft.warrants
      .filter(({ shownTo }) => shownTo.includes(participant))
      .map(({ reference }) => reference),
  }));
}
