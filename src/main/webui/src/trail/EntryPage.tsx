import {
  CodeBlock,
  CodeBlockCode,
  Content,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useUnits } from '@/directory/answers';
import { useAnswer } from '@/frame/answers';
import { Awaiting } from '@/frame/Awaiting';
import type { Records } from '@/frame/call';
import { Page } from '@/frame/Page';
import { useHasRole } from '@/frame/unit';
import { Further } from './Further';
import { Grant, hasGrant } from './Grant';
import { lineOf, useLeafHash } from './line';
import { useMoments } from './moments';
import { OutcomeLabel } from './OutcomeLabel';
import { Standing } from './Standing';
import { Who } from './Who';
import { useTrailWords } from './words';
import './trail.css';

type Entry = Records['TrailEntry'];

/** One entry: all that it says, the standing of who acted, and the line that is stored. */
export function EntryPage() {
  const { t } = useTranslation('trail');
  const audits = useHasRole('auditor');
  const { entry: id = '' } = useParams();
  const entry = useAnswer(['trail', 'entry', id], (call, signal) =>
    call.GET('/api/v1/trail/{id}', { params: { path: { id } }, signal }),
  );
  return (
    <Page title={t('entry')} lead={t('entry.what')}>
      <Awaiting answer={entry}>
        {(found) => (
          <div className="seine-trail-entries">
            <Said entry={found} />
            <Standing entry={found} />
            {audits && hasGrant(found) && <Grant entry={found} />}
            <Further entry={found} />
            <Stored bytes={found.bytes ?? null} />
          </div>
        )}
      </Awaiting>
    </Page>
  );
}

function Said({ entry }: { entry: Entry }) {
  const { t } = useTranslation('trail');
  const { moment, utc } = useMoments();
  const words = useTrailWords();
  const names = new Map(useUnits().data?.map(({ id, name }) => [id, name]));
  const unit = (id: string) => names.get(id) ?? id;
  const { record, purpose, reason, count, request, member, role } = entry;
  return (
    <DescriptionList orientation={{ md: 'horizontal' }} isCompact className="seine-terms">
      <Line name={t('operation')}>
        {words.operation(entry.operation)} <code>{entry.operation}</code>
      </Line>
      <Line name={t('outcome')}>
        <OutcomeLabel outcome={entry.outcome} />
      </Line>
      {reason && <Line name={t('reason')}>{words.reason(reason)}</Line>}
      <Line name={t('time')}>
        {moment(entry.at)}
        {utc(entry.at) !== moment(entry.at) && (
          <>
            <br />
            <small>{utc(entry.at)}</small>
          </>
        )}
      </Line>
      <Line name={t('who')}>
        <Who entry={entry} />
      </Line>
      {member && (
        <Line name={t('pseudonym')}>
          <code>{member}</code>
        </Line>
      )}
      {role && <Line name={t('roles')}>{words.roles(role)}</Line>}
      <Line name={t('unit')}>
        {entry.unit ? <span className="seine-written">{unit(entry.unit)}</span> : t('unit.none')}
      </Line>
      <Line name={t('record')}>
        {record ? (
          <>
            {words.record(record.kind)} <code>{record.id}</code>
          </>
        ) : (
          t('record.none')
        )}
      </Line>
      {record?.version && <Line name={t('version')}>{record.version}</Line>}
      {record?.unit && (
        <Line name={t('owner')}>
          <span className="seine-written">{unit(record.unit)}</span>
        </Line>
      )}
      <Line name={t('purpose')}>
        {purpose ? (
          <>
            {words.purpose(purpose)} <code>{purpose}</code>
          </>
        ) : (
          t('purpose.none')
        )}
      </Line>
      {count > 1 && <Line name={t('count')}>{t('counted', { count })}</Line>}
      {request && (
        <Line name={t('request')}>
          <code>{request}</code>
        </Line>
      )}
      <Line name={t('id')}>
        <code>{entry.id}</code>
      </Line>
    </DescriptionList>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <DescriptionListGroup>
      <DescriptionListTerm>{name}</DescriptionListTerm>
      <DescriptionListDescription className="seine-trail-long">
        {children}
      </DescriptionListDescription>
    </DescriptionListGroup>
  );
}

/** The line itself, and its leaf hash: what a receipt of a step names. */
function Stored({ bytes }: { bytes: string | null }) {
  const { t } = useTranslation('trail');
  const hash = useLeafHash(bytes);
  return (
    <section className="seine-trail-part">
      <Content component="h2">{t('stored')}</Content>
      {bytes === null ? (
        <p>{t('stored.hidden')}</p>
      ) : (
        <>
          <p>{t('stored.what')}</p>
          <CodeBlock>
            <CodeBlockCode className="seine-trail-long">{lineOf(bytes)}</CodeBlockCode>
          </CodeBlock>
          {hash !== null && (
            <p className="seine-trail-long">
              {t('stored.hash')} <code>{hash}</code>
            </p>
          )}
        </>
      )}
    </section>
  );
}
