import { expect, it } from 'vitest';
import { type Draft, sameText, toSave } from './draft';

const draft = (card: Draft['card'], body: Draft['body']): Draft => ({ card, body });

it('fills nothing in: an untouched draft is saved empty', () => {
  expect(toSave(draft({}, {}))).toEqual({ card: {}, body: { format: 'seine.lead-body/1' } });
});

it('leaves out what is blank and lines that the form cannot hold yet', () => {
  const saved = toSave(
    draft(
      { recipients: [], reviewOn: '', language: 'en' },
      {
        title: '  ',
        summary: 'Known.',
        reference: { situation: '', case: 'ICC-99/17-01/19' },
        personsNamed: [
          { kind: 'PERSON', name: '' },
          { kind: 'COMPANY', name: 'Merrowfen Holdings Ltd', otherNames: ['', 'Merrowfen'] },
        ],
        events: [
          { date: '', what: 'No day yet' },
          { date: '2018-12-17', what: 'The balance doubled.' },
        ],
      },
    ),
  );
  expect(saved.card).toEqual({ language: 'en' });
  expect(saved.body).toEqual({
    format: 'seine.lead-body/1',
    summary: 'Known.',
    reference: { case: 'ICC-99/17-01/19' },
    personsNamed: [{ kind: 'COMPANY', name: 'Merrowfen Holdings Ltd', otherNames: ['Merrowfen'] }],
    events: [{ date: '2018-12-17', what: 'The balance doubled.' }],
  });
});

it('sends an originator, a reason and a basis only where the terms ask for them', () => {
  const body: Draft['body'] = {
    originator: { name: 'Procuraduría' },
    urgencyReason: 'By telephone.',
    restriction: { bases: ['ARRANGEMENT'] },
  };
  const own = { originator: 'PROVIDER', urgency: 'ROUTINE', useCondition: 'EVIDENCE_ALLOWED' };
  const another = { originator: 'ANOTHER', urgency: 'URGENT', useCondition: 'LEAD_ONLY' };
  expect(Object.keys(toSave(draft(own as Draft['card'], body)).body)).toEqual(['format']);
  expect(toSave(draft(another as Draft['card'], body)).body).toMatchObject(body);
});

it('knows the same text again, whatever the order of members, codes and units', () => {
  const one = toSave(draft({ recipients: ['a', 'b'], urgency: 'URGENT' }, { title: 'T' }));
  const same = {
    body: { title: 'T', format: 'seine.lead-body/1' },
    card: { recipientsSeeEachOther: false, urgency: 'URGENT', recipients: ['b', 'a'] },
  } as unknown as typeof one;
  const other = toSave(draft({ recipients: ['a'], urgency: 'URGENT' }, { title: 'T' }));
  expect(sameText(one, same)).toBe(true);
  expect(sameText(one, other)).toBe(false);
});
