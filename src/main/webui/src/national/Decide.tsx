import { Alert, Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useUnits } from '@/directory/answers';
import { Step } from '@/directory/Step';
import { useStep } from '@/frame/answers';
import { ifMatch, type Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { useActingMembership, useActingUnit, useHasRole } from '@/frame/unit';
import { renewed } from './answers';

/** The steps on an open version: confirm, for whom it waits for; withdraw. */
export function Decide({ version }: { version: Records['RulesVersion'] }) {
  const { t } = useTranslation('national');
  const { day } = useFormats();
  const acting = useActingUnit();
  const member = useActingMembership()?.member;
  const own =
    useUnits().data?.some(
      ({ id, participant }) => id === acting && participant === version.participant,
    ) ?? false;
  const administers = useHasRole('administrator');
  const serves = useHasRole('focal-point', 'investigator');
  const params = { path: { id: version.id }, header: ifMatch(version.version) };
  const confirm = useStep(
    (call) => call.POST('/api/v1/national-rules/{id}/confirmation', { params }),
    renewed,
  );
  const withdraw = useStep(
    (call) => call.POST('/api/v1/national-rules/{id}/withdrawal', { params }),
    renewed,
  );
  const proposed = version.proposedBy === member;
  const confirms =
    !proposed && (version.needs === 'MEMBER_OF_THE_STATE' ? own && serves : administers);
  const withdraws = administers || (own && serves);
  return (
    <section className="seine-national-part">
      <Content component="h2">{t('steps')}</Content>
      {!confirms && (
        <Alert component="h3" isInline variant="info" title={t('needs.other')}>
          {proposed && t('needs.proposed')} {version.needs && t(`needs.${version.needs}`)}
        </Alert>
      )}
      <div className="seine-national-steps">
        {confirms && (
          <Step
            step={confirm}
            title={t('confirm')}
            follows={t('confirm.follows', { day: day(version.validFrom) })}
          />
        )}
        {withdraws && (
          <Step step={withdraw} title={t('withdraw')} follows={t('withdraw.follows')} isSecondary />
        )}
      </div>
    </section>
  );
}
