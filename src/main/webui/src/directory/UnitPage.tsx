import { Alert, Button, Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { Page } from '@/frame/Page';
import { useActingUnit, useHasRole, useUnitPath } from '@/frame/unit';
import { isState, useStateRules } from '@/national/answers';
import { useMembers, useParticipants, useUnit } from './answers';
import { Facts } from './Facts';
import { MemberStateLabel, UnitStateLabel } from './states';
import { timeIn, zoneWords } from './time';
import './directory.css';

type Unit = Records['Unit'];

/** One unit: how to reach it, and its members where they may be seen. */
export function UnitPage() {
  const { t } = useTranslation('directory');
  const path = useUnitPath();
  const { id = '' } = useParams();
  const unit = useUnit(id);
  const own = useActingUnit() === id;
  const changes = useHasRole('focal-point', 'investigator', 'registry-officer', 'administrator');
  const all = useHasRole('administrator', 'auditor');
  const change = own && changes && (
    <Button
      variant="secondary"
      component={(props: object) => <Link {...props} to={path(`directory/${id}/contact-point`)} />}
    >
      {t('change')}
    </Button>
  );
  return (
    <Page
      title={unit.data?.name ?? t('unit')}
      actions={change}
      lead={unit.data && <Participant unit={unit.data} />}
    >
      <Awaiting answer={unit}>
        {(found) => (
          <>
            {found.warnings.includes('served-by-one') && (
              <Alert isInline component="h2" variant="warning" title={t('servedByOne')}>
                {t('servedByOne.next')}
              </Alert>
            )}
            <Contact unit={found} seesMembers={own || all} />
            {(own || all) && <Members unit={id} />}
            <section className="seine-directory-part seine-screen-only">
              <Content component="h2">{t('further')}</Content>
              <Link to={path(`administration/certificates/${id}`)}>{t('certificates')}</Link>
            </section>
            {own && isState(found.participantKind) && (
              <section className="seine-directory-part seine-screen-only">
                <Content component="h2">{t('figures')}</Content>
                <Link to={path('figures/naming')}>{t('figures.decide')}</Link>
              </section>
            )}
          </>
        )}
      </Awaiting>
    </Page>
  );
}

/** Its participant; a State leads to its rules. */
function Participant({ unit }: { unit: Unit }) {
  const path = useUnitPath();
  return isState(unit.participantKind) ? (
    <Link to={path(`directory/states/${unit.participant}`)}>{unit.participantName}</Link>
  ) : (
    <bdi>{unit.participantName}</bdi>
  );
}

function Contact({ unit, seesMembers }: { unit: Unit; seesMembers: boolean }) {
  const { t } = useTranslation('directory');
  const { languageName, day, country } = useFormats();
  const participant = useParticipants().data?.find(({ id }) => id === unit.participant);
  const members = useMembers(unit.id, seesMembers).data ?? [];
  const rules = useStateRules(unit.participant, null, isState(unit.participantKind)).data?.rules;
  const { contact } = unit;
  const substitute = members.find(({ id }) => id === contact.substitute)?.name;
  return (
    <section className="seine-directory-part">
      <Content component="h2">{t('contact')}</Content>
      <Facts
        lines={[
          [t('state'), <UnitStateLabel key="state" state={unit.state} />],
          [t('participantKind'), t(`kind.${unit.participantKind}`)],
          [t('country'), participant?.country ? country(participant.country) : null],
          [
            t('channel'),
            contact.channel ??
              rules?.sheet?.channel?.words ??
              participant?.channel ??
              t('channel.none'),
          ],
          [t('languages'), contact.languages.map(languageName).join(', ')],
          [t('email'), contact.email],
          [t('phone'), contact.phone],
          [t('hours'), contact.hours],
          [
            t('zone'),
            t('zone.now', { zone: zoneWords(contact.timeZone), time: timeIn(contact.timeZone) }),
          ],
          [
            t('substitute'),
            contact.substitute ? (substitute ?? t('substitute.named')) : t('substitute.none'),
          ],
          [t('verified'), contact.verifiedOn ? day(contact.verifiedOn) : t('verified.never')],
          [t('content'), unit.canHoldContent ? t('content.yes') : t('content.no')],
        ]}
      />
    </section>
  );
}

function Members({ unit }: { unit: string }) {
  const { t } = useTranslation('directory');
  const { instant } = useFormats();
  const path = useUnitPath();
  const auditor = useHasRole('auditor');
  const members = useMembers(unit);
  return (
    <section className="seine-directory-part">
      <Content component="h2" id="unit-members">
        {t('members')}
      </Content>
      <Awaiting answer={members}>
        {(all) =>
          all.length === 0 ? (
            <p>{t('members.none')}</p>
          ) : (
            <Table aria-labelledby="unit-members" variant="compact">
              <Thead>
                <Tr>
                  <Th>{t('member')}</Th>
                  <Th>{t('state')}</Th>
                  <Th>{t('confirmedAt')}</Th>
                </Tr>
              </Thead>
              <Tbody>
                {all.map(({ id, name, state, confirmedAt, pseudonym }) => (
                  <Tr key={id}>
                    <Td dataLabel={t('member')} className="seine-written">
                      {auditor ? (
                        <Link to={path(`trail?from=&member=${pseudonym}`)}>{name}</Link>
                      ) : (
                        name
                      )}
                    </Td>
                    <Td dataLabel={t('state')}>
                      <MemberStateLabel state={state} />
                    </Td>
                    <Td dataLabel={t('confirmedAt')}>
                      {confirmedAt ? instant(confirmedAt) : t('confirmedAt.never')}
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
          )
        }
      </Awaiting>
    </section>
  );
}
