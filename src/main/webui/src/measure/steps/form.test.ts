import { describe, expect, it } from 'vitest';
import { table } from '../table';
import { askedBy, blankOf, type Draft, lacking } from './draft';
import { formOf } from './form';

const DAY = '2019-03-22';
const of = (step: Parameters<typeof blankOf>[0], change: Partial<Draft> = {}): Draft => ({
  ...blankOf(step, DAY, 'USD'),
  on: DAY,
  ...change,
});

describe('the form of a step', () => {
  it('shows what the step needs, and marks it so', () => {
    for (const [name, { needs }] of Object.entries(table)) {
      const asked = askedBy(name as keyof typeof table, false);
      const needed = asked.filter(({ isNeeded }) => isNeeded).map(({ member }) => member);
      expect(needed, name).toEqual(expect.arrayContaining(needs));
    }
  });

  it('asks for a warrant only where a Chamber decides before trial', () => {
    expect(askedBy('AUTHORISE', true).map(({ member }) => member)).toContain('warrant');
    expect(askedBy('AUTHORISE', false).map(({ member }) => member)).not.toContain('warrant');
    expect(askedBy('LIFT', true).map(({ member }) => member)).not.toContain('warrant');
  });

  it('assumes the day of a step, and never that of a fact', () => {
    expect(blankOf('LIFT', DAY, '').on).toBe(DAY);
    expect(blankOf('FREEZE', DAY, '').on).toBe('');
  });
});

describe('what a step lacks', () => {
  it('is named member by member', () => {
    expect(lacking('AUTHORISE', of('AUTHORISE', { on: '' }), true)).toEqual([
      'on',
      'warrant',
      'reference',
    ]);
    expect(lacking('FREEZE', of('FREEZE'), false)).toEqual([]);
    expect(lacking('RENEW', of('RENEW'), false)).toEqual(['term']);
    expect(lacking('LIFT', of('LIFT', { on: '2999-01-01', reason: 'Acquitted' }), false)).toEqual([
      'on',
    ]);
  });

  it('is an end before the beginning', () => {
    const term = { from: '2019-03-22', until: '2019-03-21' };
    expect(lacking('RENEW', of('RENEW', term), false)).toEqual(['term']);
    expect(lacking('RENEW', of('RENEW', { ...term, isOpenEnded: true }), false)).toEqual([]);
  });

  it('is who bears a cost, and an amount above nothing', () => {
    const entry = { kind: 'COST' as const, amount: '5', currency: 'USD', bearer: '' as const };
    const draft = (more: object) =>
      of('RECORD_MONEY', { entries: [{ ...entry, note: '', ...more }] });
    expect(lacking('RECORD_MONEY', draft({}), false)).toEqual(['money']);
    expect(lacking('RECORD_MONEY', draft({ bearer: 'COURT' }), false)).toEqual([]);
    expect(lacking('RECORD_MONEY', draft({ bearer: 'COURT', amount: '0.00' }), false)).toEqual([
      'money',
    ]);
  });
});

describe('what is sent of a step', () => {
  it('holds what the form shows and nothing else', () => {
    const draft = of('FREEZE', {
      from: '2019-03-22',
      until: '2020-03-21',
      reference: ' ARO 19/1 ',
      warrant: 'not shown',
      cause: 'IMMUNITY',
      entries: [
        { kind: 'BALANCE', amount: '3912740,00', currency: 'USD', bearer: 'COURT', note: '' },
      ],
    });
    expect(formOf('FREEZE', draft, { onWarrant: true })).toEqual({
      step: 'FREEZE',
      on: DAY,
      reference: 'ARO 19/1',
      term: { from: '2019-03-22', until: '2020-03-21' },
      money: [{ kind: 'BALANCE', money: { amount: '3912740.00', currency: 'USD' } }],
    });
  });

  it('judges a fact: what was reported, or as before', () => {
    const draft = of('TAKE_NOTE', { about: '4', judgment: 'accept', reason: 'It was frozen' });
    const known = { onWarrant: false, reported: 'FROZEN' as const };
    expect(formOf('TAKE_NOTE', draft, known)).toMatchObject({ about: 4, becomes: 'FROZEN' });
    expect(formOf('TAKE_NOTE', { ...draft, judgment: 'stay' }, known)).not.toHaveProperty(
      'becomes',
    );
  });

  it('names the claim that is decided', () => {
    const draft = of('CLAIM_DECIDED', { claim: 'c1', outcome: 'REJECTED', reference: 'HC 21/7' });
    expect(formOf('CLAIM_DECIDED', draft, { onWarrant: false }).claim).toEqual({
      id: 'c1',
      outcome: 'REJECTED',
    });
  });
});
