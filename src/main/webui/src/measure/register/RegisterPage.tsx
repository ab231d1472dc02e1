import { Content, Stack, StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMoney } from '@/asset/money';
import { useNames } from '@/dossier/sides';
import { Awaiting } from '@/frame/Awaiting';
import { useFormats } from '@/frame/formats';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { Part } from '@/frame/Part';
import { useUnitPath } from '@/frame/unit';
import { RequestNumbers } from '@/request/RequestNumbers';
import { Counts } from './Counts';
import { HeldChart } from './HeldChart';
import { HeldTable } from './HeldTable';
import { groupsOf, type Register, useRegister } from './register';
import { Standings } from './Standings';
import { Takings } from './Takings';
import '@/asset/asset.css';
import '@/chart/chart.css';

/** The register of measures: what is held for how much, what ends, waits or alarms. */
export function RegisterPage() {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  const path = useUnitPath();
  const answer = useRegister();
  const register = answer.error ? undefined : answer.data;
  return (
    <Page
      title={t('register')}
      lead={register && t('register.on', { day: day(register.on) })}
      actions={
        <>
          <Link className="pf-v6-c-button pf-m-primary" to={path('register/measures')}>
            {t('register.measures')}
          </Link>
          <Link className="pf-v6-c-button pf-m-secondary" to={path('register/calendar')}>
            {t('calendar')}
          </Link>
        </>
      }
    >
      <Awaiting answer={answer}>{(shown) => <Numbers register={shown} />}</Awaiting>
    </Page>
  );
}

const NO_VALUE = '';

function Numbers({ register }: { register: Register }) {
  const { t } = useTranslation('measure');
  const { t: assetWord } = useTranslation('asset');
  const { t: requestWord } = useTranslation('request');
  const { currencyName } = useMoney();
  const path = useUnitPath();
  const names = useNames();
  const { held } = register;
  const byCurrency = groupsOf(held, ({ value }) => value?.currency ?? NO_VALUE).toSorted(
    (one, other) => Number(one.key === NO_VALUE) - Number(other.key === NO_VALUE),
  );
  const byState = groupsOf(held, ({ participant }) => participant);
  const byKind = groupsOf(held, ({ type }) => type);
  const kind = (type: string) => assetWord(`type.${type as 'OTHER'}`);
  return (
    <Stack hasGutter className="seine-asset">
      <StackItem>
        <Part title={t('held')}>
          {held.length === 0 ? (
            <Nothing
              title={t('held.none')}
              action={
                <Link className="pf-v6-c-button pf-m-primary" to={path('dossiers')}>
                  {t('held.files')}
                </Link>
              }
            >
              {t('held.none.next')}
            </Nothing>
          ) : (
            <>
              <HeldTable
                name={t('held')}
                of={t('held.currency')}
                groups={byCurrency}
                label={(code) =>
                  code === NO_VALUE
                    ? t('value.none')
                    : assetWord('currency.named', { code, name: currencyName(code) })
                }
                query={(code): Record<string, string> =>
                  code === NO_VALUE ? { valued: 'false' } : { currency: code }
                }
              />
              <Content component="small">{t('held.rate')}</Content>
            </>
          )}
        </Part>
      </StackItem>
      <StackItem>
        <Part title={t('counts')}>
          <Counts register={register} />
        </Part>
      </StackItem>
      <StackItem>
        <Part title={t('take')}>
          <Takings />
        </Part>
      </StackItem>
      {held.length > 0 && (
        <>
          <StackItem>
            <Part title={t('held.byState')}>
              <div className="seine-beside">
                <HeldTable
                  name={t('held.byState')}
                  of={t('executing')}
                  groups={byState}
                  label={names.participant}
                  query={(participant) => ({ participant })}
                />
                <HeldChart groups={byState} label={names.participant} />
              </div>
            </Part>
          </StackItem>
          <StackItem>
            <Part title={t('held.byKind')}>
              <div className="seine-beside">
                <HeldTable
                  name={t('held.byKind')}
                  of={assetWord('type')}
                  groups={byKind}
                  label={kind}
                  query={(type) => ({ type })}
                />
                <HeldChart groups={byKind} label={kind} />
              </div>
            </Part>
          </StackItem>
        </>
      )}
      {register.standings.length > 0 && (
        <StackItem>
          <Part title={t('standings')}>
            <Standings register={register} />
          </Part>
        </StackItem>
      )}
      <StackItem>
        <Part title={requestWord('counts')}>
          <RequestNumbers />
        </Part>
      </StackItem>
    </Stack>
  );
}
