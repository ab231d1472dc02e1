import { Button, Label, SearchInput } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { AT_ONCE } from '@/frame/address';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { isState } from '@/national/answers';
import { useUnits } from './answers';
import { found } from './found';
import { zoneWords } from './time';
import './directory.css';

type Unit = Records['Unit'];

/** The participants and their units in service, and how to reach them. */
export function DirectoryPage() {
  const { t } = useTranslation('directory');
  const units = useUnits();
  const path = useUnitPath();
  const [search, setSearch] = useSearchParams();
  const words = search.get('search') ?? '';
  const look = (next: string) => {
    setSearch(next === '' ? {} : { search: next }, AT_ONCE);
  };
  return (
    <Page
      title={t('title')}
      lead={t('what')}
      actions={
        <Button
          variant="secondary"
          component={(props: object) => <Link {...props} to={path('directory/guide')} />}
        >
          {t('guide')}
        </Button>
      }
    >
      <Awaiting answer={units}>
        {(all) =>
          all.length === 0 ? (
            <Nothing title={t('none')}>{t('none.next')}</Nothing>
          ) : (
            <div className="seine-directory">
              <SearchInput
                className="seine-screen-only seine-directory-search"
                aria-label={t('search')}
                placeholder={t('search')}
                resetButtonLabel={t('search.clear')}
                value={words}
                onChange={(_event, next) => {
                  look(next);
                }}
                onClear={() => {
                  look('');
                }}
              />
              <Found units={found(all, words)} />
            </div>
          )
        }
      </Awaiting>
    </Page>
  );
}

function Found({ units }: { units: Unit[] }) {
  const { t } = useTranslation('directory');
  return (
    <>
      <p role="status">{t('search.found', { count: units.length })}</p>
      {units.length === 0 ? (
        <Nothing title={t('search.none')}>{t('search.none.next')}</Nothing>
      ) : (
        <UnitTable units={units} />
      )}
    </>
  );
}

function UnitTable({ units }: { units: Unit[] }) {
  const { t } = useTranslation('directory');
  const path = useUnitPath();
  const own = useActingUnit();
  const { languageName } = useFormats();
  return (
    <Table aria-label={t('title')} variant="compact">
      <Thead>
        <Tr>
          <Th>{t('unit')}</Th>
          <Th>{t('participant')}</Th>
          <Th>{t('languages')}</Th>
          <Th>{t('zone')}</Th>
          <Th>{t('reach')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {units.map(({ id, name, participant, participantName, participantKind, contact }) => (
          <Tr key={id}>
            <Td dataLabel={t('unit')} className="seine-written">
              <Link to={path(`directory/${id}`)}>{name}</Link>{' '}
              {id === own && <Label isCompact>{t('own')}</Label>}
            </Td>
            <Td dataLabel={t('participant')} className="seine-written">
              {isState(participantKind) ? (
                <Link to={path(`directory/states/${participant}`)}>{participantName}</Link>
              ) : (
                participantName
              )}
              <small className="seine-directory-kind">{t(`kind.${participantKind}`)}</small>
            </Td>
            <Td dataLabel={t('languages')}>{contact.languages.map(languageName).join(', ')}</Td>
            <Td dataLabel={t('zone')}>{zoneWords(contact.timeZone)}</Td>
            <Td dataLabel={t('reach')} className="seine-written">
              {[contact.email, contact.phone, contact.hours].filter(Boolean).map((way) => (
                <div key={way}>{way}</div>
              ))}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
