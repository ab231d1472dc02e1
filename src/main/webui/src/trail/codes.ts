/** Every operation that the trail knows, in the order of its rooms; the words are `operation.<code>`. */
export const operations = {
  lead: [
    'lead.list',
    'lead.search',
    'lead.read-own-reference',
    'lead.set-own-reference',
    'lead.draft',
    'lead.submit',
    'lead.correct',
    'lead.discard',
    'lead.ask-withdrawal',
    'lead.open',
    'lead.receive',
    'lead.return',
    'lead.assess',
    'lead.accept',
    'lead.receipt',
    'grant.add',
    'grant.withdraw',
  ],
  document: [
    'document.list',
    'document.upload',
    'document.remove',
    'document.open',
    'document.verify',
    'document.export',
  ],
  directory: [
    'participant.list',
    'participant.read',
    'unit.list',
    'unit.read',
    'unit.change-contact-point',
    'member.list',
    'member.read',
    'member.read-own',
    'member.suspend',
    'member.appoint-first',
    'participant.load-demo',
    'proposal.create',
    'proposal.list',
    'proposal.read',
    'proposal.confirm',
    'proposal.withdraw',
  ],
  session: [
    'session.begin',
    'session.read',
    'session.end',
    'session.end-all',
    'session.end-by-keycloak',
  ],
  key: [
    'certificate.list',
    'certificate.revocation-list',
    'certificate.issue',
    'key.rotate',
    'certificate.revoke',
    'key.hand-over',
    'key.confirm-hand-over',
    'key.use',
    'key.rewrap',
    'certificate.warn-of-end',
    'certificate.publish-list',
  ],
  trail: ['trail.list', 'trail.read', 'trail.read-grant', 'trail.export'],
  work: [
    'work.read',
    'work.assign',
    'work.follow',
    'work.unfollow',
    'work.read-leave',
    'work.hand-over',
    'work.take-back',
  ],
  notice: [
    'notice.list',
    'notice.hear',
    'notice.mark-read',
    'notice.mark-all-read',
    'notice.read-switches',
    'notice.set-switch',
  ],
  door: ['door.anonymous-refusals', 'door.refusals', 'door.lost-calls'],
} as const;

/** The rooms of {@link operations}, in order. */
export const operationRooms = Object.keys(operations) as (keyof typeof operations)[];

/** How an operation can end. */
export const outcomes = ['done', 'refused', 'failed'] as const;

/** What takes content out to a person: what somebody saw is asked for by these. */
export const openings = ['lead.open', 'document.list', 'document.open', 'document.export'] as const;
