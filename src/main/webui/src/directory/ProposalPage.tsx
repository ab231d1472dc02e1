import { Alert, Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer, useStep } from '@/frame/answers';
import { ifMatch, type Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { Page } from '@/frame/Page';
import { useActingUnit, useHasRole, useUnitPath } from '@/frame/unit';
import { renewed, useMembers } from './answers';
import { Facts } from './Facts';
import { ProposalStateLabel } from './states';
import { Step } from './Step';
import './directory.css';

type Proposal = Records['Proposal'];

/** One proposal: what would follow, who must confirm, and the steps that are left. */
export function ProposalPage() {
  const { t } = useTranslation('directory');
  const { id = '' } = useParams();
  const proposal = useAnswer(['directory', 'proposal', id], (call, signal) =>
    call.GET('/api/v1/proposals/{id}', { params: { path: { id } }, signal }),
  );
  const title = proposal.data ? t(`proposalKind.${proposal.data.kind}`) : t('proposal');
  return (
    <Page title={title} lead={<bdi>{proposal.data?.memberName ?? proposal.data?.unitName}</bdi>}>
      <Awaiting answer={proposal}>
        {(found) => (
          <>
            <Said proposal={found} />
            {found.state === 'OPEN' && <Steps proposal={found} />}
          </>
        )}
      </Awaiting>
    </Page>
  );
}

function Said({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('directory');
  const { instant } = useFormats();
  const path = useUnitPath();
  const members = new Map(useMembers().data?.map(({ id, name }) => [id, name]));
  const who = (id: string | null | undefined) =>
    id ? (members.get(id) ?? t('somebody')) : t('thePortal');
  const { state, kind, unit, unitName, memberName, needs, decidedAt } = proposal;
  return (
    <Facts
      lines={[
        [t('state'), <ProposalStateLabel key="state" state={state} />],
        [t('member'), memberName],
        [
          t('unit'),
          kind === 'UNIT' && state !== 'CONFIRMED' ? (
            unitName
          ) : (
            <Link to={path(`directory/${unit}`)}>{unitName}</Link>
          ),
        ],
        [t('proposedBy'), who(proposal.proposedBy)],
        [t('proposedAt'), instant(proposal.proposedAt)],
        [t('waitsFor'), needs ? t(`needs.${needs}`) : null],
        [t('decidedBy'), decidedAt ? who(proposal.decidedBy) : null],
        [t('decidedAt'), decidedAt ? instant(decidedAt) : null],
      ]}
    />
  );
}

function Steps({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('directory');
  const own = useActingUnit();
  const administers = useHasRole('administrator');
  const serves = useHasRole('focal-point', 'investigator', 'registry-officer', 'administrator');
  const { id, version, kind, needs, proposedBy } = proposal;
  const params = { path: { id }, header: ifMatch(version) };
  const confirm = useStep(
    (call) => call.POST('/api/v1/proposals/{id}/confirmation', { params }),
    renewed,
  );
  const withdraw = useStep(
    (call) => call.POST('/api/v1/proposals/{id}/withdrawal', { params }),
    renewed,
  );
  const waitsForProposal = needs === 'SECOND_ADMINISTRATOR' && !proposedBy;
  const confirms =
    needs === 'SERVING_MEMBER' ? serves && own === proposal.unit : administers && !waitsForProposal;
  return (
    <section className="seine-directory-part">
      <Content component="h2">{t('steps')}</Content>
      {!confirms && (
        <Alert
          component="h3"
          isInline
          variant="info"
          title={waitsForProposal ? t('needs.first') : t('needs.other')}
        >
          {waitsForProposal ? t('needs.first.next') : t(`needs.${needs ?? 'SERVING_MEMBER'}`)}
        </Alert>
      )}
      <div className="seine-directory-steps">
        {confirms && (
          <Step
            step={confirm}
            title={t('confirm')}
            follows={`${t(`follows.${kind}`)} ${t('confirm.not')}`}
          />
        )}
        {administers && (
          <Step step={withdraw} title={t('withdraw')} follows={t('withdraw.follows')} isSecondary />
        )}
      </div>
    </section>
  );
}
