import type { MeasureState, StepName } from './measure';

/** Who stands where towards a measure. */
export type Side = 'PROSECUTOR' | 'REGISTRY' | 'PRESIDENCY' | 'STATE';

/** What a step must tell, by the member of the call that tells it. */
export type Need =
  'reason' | 'reference' | 'term' | 'money' | 'cause' | 'reviewOn' | 'claim' | 'sum';

type Line = {
  /** The article or rule it stands on, as the portal cites it. */
  article: string;
  /** The state it leads to; left out where the measure stays where it is. */
  to?: MeasureState;
  /** Whether it is a fact that a State reports. */
  fact?: true;
  by: Side[];
  needs: Need[];
};

const STATE: Side[] = ['STATE', 'REGISTRY'];
const REGISTRY: Side[] = ['REGISTRY'];
const PRESIDENCY: Side[] = ['PRESIDENCY'];
const COURT: Side[] = ['PROSECUTOR', 'REGISTRY'];

const OWN_LAW = 'law of the executing State';

const fact = (article: string, needs: Need[] = [], to?: MeasureState): Line => ({
  article,
  fact: true,
  by: STATE,
  needs,
  ...(to ? { to } : {}),
});
const step = (article: string, by: Side[], needs: Need[] = [], to?: MeasureState): Line => ({
  article,
  by,
  needs,
  ...(to ? { to } : {}),
});

/** The steps of a measure; a test compares it with the table that the portal draws (docs/states/measure.md). */
export const table: Record<StepName, Line> = {
  PROPOSE: step('Rule 99(1)', COURT, ['reason'], 'PROPOSED'),
  AUTHORISE: step('Art. 57(3)(e), 75(4)', REGISTRY, ['reference'], 'AUTHORISED'),
  REQUEST: step('Art. 93(1)(k), 96, Rule 176(2)', REGISTRY, ['reference'], 'REQUESTED'),
  WITHDRAW: step('Rule 99(3)', COURT, ['reason'], 'WITHDRAWN'),
  FREEZE_OWN: fact(OWN_LAW, ['reference'], 'FROZEN'),
  SEIZE_OWN: fact(OWN_LAW, ['reference'], 'SEIZED'),
  FREEZE: fact('Art. 93(1)(k), 99(1)', [], 'FROZEN'),
  SEIZE: fact('Art. 93(1)(k), 99(1)', [], 'SEIZED'),
  NOT_EXECUTE: fact('Art. 97, 99(1)', ['cause'], 'NOT_EXECUTED'),
  POSTPONE: fact('Art. 94(1)', ['reason'], 'POSTPONED'),
  RENEW: fact(OWN_LAW, ['term']),
  SELL_INTERIM: fact('Art. 99(1)', ['money']),
  SUBSTITUTE: fact('Art. 109(2)', ['reason']),
  COMPETING_ORDER: fact('Art. 93(9)', ['reference']),
  RECORD_MONEY: fact('Art. 100', ['money']),
  ASK_RENEWAL: step('Art. 93(1)(k), 96', REGISTRY),
  VARY: step('Rule 99(3)', REGISTRY, ['reference', 'money']),
  DEFER_NOTICE: step('Rule 99(2)', REGISTRY, ['reason', 'reviewOn']),
  NOTIFY: step('Rule 99(2)', REGISTRY, ['reason']),
  OBSERVATIONS: step('Rule 99(3)', REGISTRY, ['reason']),
  CLAIM_OPENED: fact('Art. 93(1)(k), 109(1), Rule 147(3)', ['claim']),
  CLAIM_DECIDED: fact('Art. 93(1)(k), 109(1), Rule 147(3)', ['reference', 'claim']),
  LIFT: step('Rule 99(3)', REGISTRY, ['reason'], 'RELEASE_PENDING'),
  LIFT_IN_PART: step('Rule 99(3)', REGISTRY, ['reason', 'reference']),
  CONFIRM_RELEASE: fact(OWN_LAW, [], 'RELEASED'),
  RELEASE_IN_PART: fact(OWN_LAW, ['reason']),
  KEEP: fact(OWN_LAW, ['reason'], 'KEPT_ON_ANOTHER_BASIS'),
  ORDER_FORFEITURE: step(
    'Art. 77(2)(b), Rules 147, 218',
    REGISTRY,
    ['reference'],
    'FORFEITURE_ORDERED',
  ),
  ORDER_REPARATION: step(
    'Art. 75(2), 75(5), Rule 218',
    REGISTRY,
    ['reference'],
    'REPARATION_ORDERED',
  ),
  REQUEST_ENFORCEMENT: step(
    'Art. 109(1), Rule 217',
    PRESIDENCY,
    ['reference'],
    'ENFORCEMENT_REQUESTED',
  ),
  REGISTER: fact('Art. 109(1)', ['reference'], 'REGISTERED'),
  FORFEIT: fact('Art. 109(1)', [], 'FORFEITED'),
  RECOVER_VALUE: fact('Art. 109(2)', ['money'], 'VALUE_RECOVERED'),
  REALISE: fact('Art. 109(3)', ['money'], 'REALISED'),
  TRANSFER: fact('Art. 109(3)', ['sum'], 'TRANSFERRED_TO_COURT'),
  ALLOCATE: step('Rule 221', PRESIDENCY, ['reference'], 'ALLOCATED'),
  PAY_TRUST_FUND: step('Art. 79(2)', PRESIDENCY, ['reason'], 'TRUST_FUND'),
  PAY_REPARATIONS: step('Art. 75(2)', PRESIDENCY, ['reason'], 'REPARATIONS'),
  TAKE_NOTE: step('Art. 99(1)', ['REGISTRY', 'PRESIDENCY'], ['reason']),
};

/** The steps under the headings by which the page offers them. */
export const groups = {
  judging: ['TAKE_NOTE'],
  request: ['AUTHORISE', 'REQUEST', 'WITHDRAW'],
  execution: ['FREEZE', 'SEIZE', 'NOT_EXECUTE', 'POSTPONE'],
  holding: ['ASK_RENEWAL', 'RENEW', 'SUBSTITUTE', 'COMPETING_ORDER'],
  money: ['RECORD_MONEY', 'SELL_INTERIM', 'VARY'],
  notice: ['NOTIFY', 'DEFER_NOTICE', 'OBSERVATIONS'],
  claims: ['CLAIM_OPENED', 'CLAIM_DECIDED'],
  release: ['LIFT', 'LIFT_IN_PART', 'CONFIRM_RELEASE', 'RELEASE_IN_PART', 'KEEP'],
  enforcement: [
    'ORDER_FORFEITURE',
    'ORDER_REPARATION',
    'REQUEST_ENFORCEMENT',
    'REGISTER',
    'FORFEIT',
    'RECOVER_VALUE',
    'REALISE',
    'TRANSFER',
    'ALLOCATE',
    'PAY_TRUST_FUND',
    'PAY_REPARATIONS',
  ],
} as const satisfies Record<string, StepName[]>;

export type GroupName = keyof typeof groups;
export const groupNames = Object.keys(groups) as GroupName[];

/** By these a measure begins; none of them is offered later. */
export const firstSteps: StepName[] = ['PROPOSE', 'FREEZE_OWN', 'SEIZE_OWN'];

/** Every fact that can be reported on a measure that has begun. */
export const facts = (Object.keys(table) as StepName[]).filter(
  (name) => table[name].fact && !firstSteps.includes(name),
);
