import { Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMembers, useParticipants } from '@/directory/answers';
import { Facts } from '@/directory/Facts';
import { Awaiting } from '@/frame/Awaiting';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { Differences } from '@/lead/compare/Differences';
import { type Sheet, useStateRules, useVersion } from './answers';
import { Decide } from './Decide';
import { VersionStateLabel } from './History';
import { useSaid } from './said';
import { SheetView } from './SheetView';
import './national.css';

type Version = Records['RulesVersion'];

/** One version: while it is open what it would change, who must confirm it, and the steps. */
export function VersionPage() {
  const { t } = useTranslation('national');
  const { id = '' } = useParams();
  const version = useVersion(id);
  const state = useParticipants().data?.find((one) => one.id === version.data?.participant);
  const path = useUnitPath();
  return (
    <Page
      title={
        version.data?.number
          ? t('version.number', { number: version.data.number })
          : t('version.proposed')
      }
      lead={state && <Link to={path(`directory/states/${state.id}`)}>{state.name}</Link>}
    >
      <Awaiting answer={version}>
        {(found) => (
          <>
            <Standing version={found} />
            {found.state === 'OPEN' && found.sheet && (
              <>
                <Changes version={found} sheet={found.sheet} />
                <Decide version={found} />
              </>
            )}
            {found.sheet && (
              <section className="seine-national-part">
                <Content component="h2">{t('sheet')}</Content>
                <SheetView sheet={found.sheet} level="h3" />
              </section>
            )}
          </>
        )}
      </Awaiting>
    </Page>
  );
}

function Standing({ version }: { version: Version }) {
  const { t } = useTranslation('national');
  const { day, instant } = useFormats();
  const members = new Map(useMembers().data?.map(({ id, name }) => [id, name]));
  const who = (id: string | null | undefined) => id && (members.get(id) ?? t('somebody'));
  return (
    <Facts
      lines={[
        [t('state.of'), <VersionStateLabel key="state" state={version.state} />],
        [t('validFrom'), day(version.validFrom)],
        [t('proposedBy'), who(version.proposedBy)],
        [t('proposedAt'), instant(version.proposedAt)],
        [t('waitsFor'), version.needs && t(`needs.${version.needs}`)],
        [t('decidedBy'), who(version.decidedBy)],
        [t('decidedAt'), version.decidedAt && instant(version.decidedAt)],
      ]}
    />
  );
}

/** What would be otherwise, compared with what holds on the first day as things stand. */
function Changes({ version, sheet }: { version: Version; sheet: Sheet }) {
  const { t } = useTranslation('national');
  const said = useSaid();
  const held = useStateRules(version.participant, version.validFrom);
  return (
    <section className="seine-national-part">
      <Content component="h2">{t('changes')}</Content>
      <Awaiting answer={held}>
        {({ rules }) =>
          rules?.sheet ? (
            <Differences
              before={said(rules.sheet)}
              after={said(sheet)}
              names={{ before: t('changes.before'), after: t('changes.after') }}
              all={false}
            />
          ) : (
            <p>{t('changes.first')}</p>
          )
        }
      </Awaiting>
    </section>
  );
}
