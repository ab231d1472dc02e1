import { expect, it } from 'vitest';
import type { Available, Request, StepName } from '../request';
import { askedBy, blankOf, formOf, lacking } from './draft';

const step = (name: StepName, needs: string[] = [], fact = false): Available => ({
  step: name,
  article: 'Art. 96',
  fact,
  needs,
});
const request = {
  basis: 'PROSECUTOR',
  direction: 'TO_STATE',
  portalDesignated: false,
  missing: [],
  text: { title: 'A', language: 'en', assets: [] },
  alarms: [],
  history: [],
  next: [],
  others: [],
} as unknown as Request;
const members = (name: StepName, of: Request, needs: string[] = []) =>
  askedBy(step(name, needs), of)
    .filter(({ isNeeded }) => isNeeded)
    .map(({ member }) => member);

it('asks a decision of a Chamber’s request, and a warrant before trial', () => {
  expect(members('AUTHORISE', request)).toEqual([]);
  expect(members('AUTHORISE', { ...request, basis: 'REPARATIONS' })).toEqual(['reference']);
  expect(members('AUTHORISE', { ...request, basis: 'CHAMBER_BEFORE_TRIAL' })).toEqual([
    'warrant',
    'reference',
  ]);
});

it('asks proof of a sending that the portal did not do', () => {
  expect(members('CONFIRM', request)).toEqual(['documents']);
  expect(members('CONFIRM', { ...request, portalDesignated: true })).toEqual([]);
});

it('takes a reply in words, in documents, or in both', () => {
  const reply = step('REPLY', ['documents', 'language'], true);
  const draft = { ...blankOf(reply, '', request), on: '2019-02-21', language: 'en' };
  expect(lacking(reply, draft, request)).toEqual(['documents']);
  expect(lacking(reply, { ...draft, reason: 'Frozen.' }, request)).toEqual([]);
  const document = { id: 'a', kind: 'REPLY', name: 'a.txt', language: '', translates: '' } as const;
  const brought = { ...draft, documents: [document] };
  expect(lacking(reply, brought, request)).toEqual([]);
  expect(formOf(reply, brought, request)).toEqual({
    step: 'REPLY',
    on: '2019-02-21',
    language: 'en',
    documents: [{ id: 'a', kind: 'REPLY', name: 'a.txt' }],
  });
});

it('assumes no day of a fact, and authorises nothing that lacks a section', () => {
  expect(blankOf(step('RECEIVE', [], true), '2026-01-01', request).on).toBe('');
  const authorise = step('AUTHORISE');
  const draft = blankOf(authorise, '2026-01-01', request);
  expect(lacking(authorise, draft, { ...request, missing: ['/text/facts'] })).toEqual([
    '/text/facts',
  ]);
});

it('asks of the Court with whose consent it replies to a State', () => {
  expect(members('REPLY', { ...request, direction: 'TO_COURT' }, ['language'])).toEqual([
    'language',
    'consentOfState',
  ]);
});
