import {
  Content,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useMembers, useUnits } from '@/directory/answers';
import { isolated } from '@/directory/isolated';
import { useAnswer } from '@/frame/answers';
import { Awaiting } from '@/frame/Awaiting';
import type { Records } from '@/frame/call';
import { useMoments } from './moments';
import { shortId } from './words';

type Entry = Records['TrailEntry'];

/** Whether the record of this entry is of a kind that other units see only by a grant. */
export function hasGrant({ record, unit }: Entry) {
  return Boolean(unit) && ['lead', 'document'].includes(record?.kind ?? '');
}

/** By which grant the record could be seen at that moment: from when to when, and who gave it. */
export function Grant({ entry }: { entry: Entry }) {
  const { t } = useTranslation('trail');
  const answer = useAnswer(['trail', 'grant', entry.id], (call, signal) =>
    call.GET('/api/v1/trail/{id}/grant', { params: { path: { id: entry.id } }, signal }),
  );
  return (
    <section className="seine-trail-part">
      <Content component="h2">{t('grant')}</Content>
      <Awaiting answer={answer}>{(grant) => <Said grant={grant} />}</Awaiting>
    </section>
  );
}

function Said({ grant }: { grant: Records['EntryGrant'] }) {
  const { t } = useTranslation('trail');
  const { moment } = useMoments();
  const units = new Map(useUnits().data?.map(({ id, name }) => [id, name]));
  const members = new Map(useMembers().data?.map(({ pseudonym, name }) => [pseudonym, name]));
  const { standing, unit, provider, fromVersion, givenAt, givenBy, withdrawnAt, withdrawnBy } =
    grant;
  const unitOf = (id: string | null | undefined) =>
    id ? isolated(units.get(id) ?? shortId(id)) : '';
  const by = (when: string, who: string | null | undefined) =>
    t('grant.by', {
      when: moment(when),
      who: who ? isolated(members.get(who) ?? shortId(who)) : '',
    });
  return (
    <>
      <p className="seine-written">
        {t(`grant.standing.${standing}`, { unit: unitOf(unit), provider: unitOf(provider) })}
      </p>
      {givenAt && (
        <DescriptionList orientation={{ md: 'horizontal' }} isCompact className="seine-terms">
          {[
            [t('grant.from'), by(givenAt, givenBy)],
            [t('grant.version'), String(fromVersion)],
            [t('grant.until'), withdrawnAt ? by(withdrawnAt, withdrawnBy) : t('grant.stands')],
          ].map(([name, said]) => (
            <DescriptionListGroup key={name}>
              <DescriptionListTerm>{name}</DescriptionListTerm>
              <DescriptionListDescription className="seine-written">
                {said}
              </DescriptionListDescription>
            </DescriptionListGroup>
          ))}
        </DescriptionList>
      )}
    </>
  );
}
