import { Card, CardBody, CardTitle, Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useActingMembership } from '@/frame/unit';
import { useWriting } from './editing';
import { useAddressees } from './units';

/** Who will be able to read the lead and its documents, and what that does not protect against. */
export function WhoReads() {
  const { t } = useTranslation('lead');
  const { draft } = useWriting();
  const own = useActingMembership();
  const addressees = useAddressees();
  const named = draft.card.recipients ?? [];
  const units = addressees.data?.filter(({ id }) => named.includes(id)) ?? [];
  return (
    <Card isCompact variant="secondary" className="seine-who-reads">
      <CardTitle component="h3">{t('new.whoReads')}</CardTitle>
      <CardBody>
        <ul className="seine-list">
          <li>{t('new.whoReads.own', { unit: own?.unitName ?? '' })}</li>
          {units.map(({ id, name, participantName }) => (
            <li key={id} className="seine-written">
              {t('new.whoReads.unit', { unit: name, participant: participantName })}
            </li>
          ))}
        </ul>
        <Content component="p">
          {named.length === 0
            ? t('new.whoReads.nobodyYet')
            : t('new.whoReads.after', { count: named.length })}
        </Content>
        <Content component="small">{t('new.whoReads.truth')}</Content>
      </CardBody>
    </Card>
  );
}
