import { describe, expect, it } from 'vitest';
import type { DossierText } from '../dossier';
import { blank, blankPerson, blankWarrant, draftOf, faultsOf, shownBy, textOf } from './draft';

const QM = 'maravelle';
const QP = 'port-callis';

const text: DossierText = {
  title: 'Tassandey',
  situation: 'ICC-99/17',
  caseNumber: 'ICC-99/17-01/19',
  persons: [
    {
      id: 'p1',
      name: 'Gaspard Tassandey',
      otherNames: ['غاسبار تاسنديه'],
      born: '1966-03-29',
      nationalities: ['QM'],
      shownTo: [QM],
    },
  ],
  warrants: [
    {
      id: 'w1',
      kind: 'WARRANT',
      reference: 'ICC-99/17-2',
      date: '2019-03-15',
      chamber: 'Pre-Trial Chamber II',
      level: 'UNDER_SEAL',
      persons: ['p1'],
      shownTo: [QM, QP],
    },
  ],
};

describe('what is written of a file', () => {
  it('is what stood, where nothing was changed', () => {
    expect(textOf(draftOf(text))).toEqual(text);
  });

  it('names no person in a warrant who was taken out of the file', () => {
    const draft = { ...draftOf(text), persons: [] };
    expect(textOf(draft).warrants[0]?.persons).toEqual([]);
  });

  it('keeps names in other scripts one a line, without empty ones', () => {
    const [person] = draftOf(text).persons;
    const draft = {
      ...draftOf(text),
      persons: [{ ...blankPerson(), ...person, otherNames: ' Велкисян \n\nVelkisyan' }],
    };
    expect(textOf(draft).persons[0]?.otherNames).toEqual(['Велкисян', 'Velkisyan']);
  });
});

describe('what keeps a file from being sent', () => {
  it('is nothing in a whole one', () => {
    expect(faultsOf(draftOf(text))).toEqual([]);
  });

  it('is named place by place', () => {
    const draft = { ...blank, persons: [blankPerson()], warrants: [blankWarrant()] };
    expect(faultsOf(draft)).toEqual([
      'title',
      'situation',
      'persons/0/name',
      'warrants/0/kind',
      'warrants/0/reference',
      'warrants/0/date',
      'warrants/0/chamber',
      'warrants/0/level',
    ]);
  });
});

describe('who is shown what', () => {
  it('is said of whoever is invited or named, also where that is nothing', () => {
    expect(shownBy(draftOf(text), ['tarsenia'])).toEqual([
      { participant: 'tarsenia', persons: [], warrants: [] },
      { participant: QM, persons: ['Gaspard Tassandey'], warrants: ['ICC-99/17-2'] },
      { participant: QP, persons: [], warrants: ['ICC-99/17-2'] },
    ]);
  });
});
