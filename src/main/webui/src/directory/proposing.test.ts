import { describe, expect, it } from 'vitest';
import type { Records } from '@/frame/call';
import { contactFaults, contactOf, draftOf } from './contact';
import { found } from './found';
import { NEW, nothingProposed, proposalOf, proposingFaults } from './proposing';

function unit(name: string, participantName: string): Records['Unit'] {
  return {
    id: name,
    participant: 'p',
    participantName,
    participantKind: 'STATE_PARTY',
    name,
    state: 'ACTIVE',
    canHoldContent: true,
    contact: { languages: ['en'], timeZone: 'UTC' },
    warnings: [],
    version: 0,
  };
}

describe('the search in the directory', () => {
  const units = [unit('Autorité centrale', 'Maravelle'), unit('Asset Recovery', 'Port Callis')];

  it('finds without marks and capitals, all words in any order', () => {
    expect(found(units, 'CENTRALE autorite maravelle').map(({ name }) => name)).toEqual([
      'Autorité centrale',
    ]);
  });

  it('finds nothing where one word is missing', () => {
    expect(found(units, 'asset maravelle')).toEqual([]);
  });
});

describe('a proposal', () => {
  it('sends only what its kind needs', () => {
    const draft = { ...nothingProposed('END_MEMBER'), member: 'm', unit: 'left over' };
    expect(proposalOf(draft)).toEqual({ kind: 'END_MEMBER', member: 'm' });
  });

  it('of a State names its country, of an organisation none', () => {
    const draft = {
      ...nothingProposed('UNIT'),
      participant: NEW,
      unitName: 'Central Authority',
      participantName: 'Nowhere',
      code: 'NW',
      contact: { ...draftOf(), languages: ['en'] },
    };
    expect(proposingFaults(draft)).toEqual(['country']);
    const organisation = { ...draft, participantKind: 'ORGANISATION' as const };
    expect(proposingFaults(organisation)).toEqual([]);
    expect(proposalOf(organisation).newParticipant?.country).toBeNull();
  });

  it('of a member names every field that is missing', () => {
    expect(proposingFaults(nothingProposed('MEMBER'))).toEqual([
      'unit',
      'identifier',
      'memberName',
    ]);
  });
});

describe('a contact point', () => {
  it('may lack what it need not have, and sends that as null', () => {
    const draft = { ...draftOf(), languages: ['fr'], email: ' a@b.example ', timeZone: '+01:00' };
    expect(contactFaults(draft)).toEqual([]);
    expect(contactOf(draft)).toMatchObject({ email: 'a@b.example', phone: null, hours: null });
  });

  it('says what is wrong', () => {
    const draft = { ...draftOf(), email: 'a b@c', phone: '0031 70', timeZone: '' };
    expect(contactFaults(draft)).toEqual(['email', 'phone', 'languages', 'timeZone']);
  });
});
