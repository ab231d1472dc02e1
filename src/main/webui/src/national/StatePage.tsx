import { Button, Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useParticipants, useUnits } from '@/directory/answers';
import { TextField } from '@/directory/Field';
import { Awaiting } from '@/frame/Awaiting';
import { AT_ONCE } from '@/frame/address';
import { useFormats } from '@/frame/formats';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useActingUnit, useHasRole, useUnitPath } from '@/frame/unit';
import { useStateRules } from './answers';
import { History } from './History';
import { SheetView } from './SheetView';
import './national.css';

/** A State: its units, the rules that hold there on a day, and how they came about. */
export function StatePage() {
  const { t } = useTranslation('national');
  const path = useUnitPath();
  const { id = '' } = useParams();
  const state = useParticipants().data?.find((one) => one.id === id);
  const units = useUnits().data?.filter(({ participant }) => participant === id) ?? [];
  const acting = useActingUnit();
  const own = units.some((unit) => unit.id === acting);
  const focalPoint = useHasRole('focal-point');
  const administers = useHasRole('administrator');
  const proposes = administers || (own && focalPoint);
  return (
    <Page
      title={state?.name ?? t('state')}
      lead={state && t(`kind.${state.kind === 'STATE_PARTY' ? 'STATE_PARTY' : 'STATE_NOT_PARTY'}`)}
      actions={
        <>
          <Button
            variant="secondary"
            component={(props: object) => (
              <Link {...props} to={path(`directory/guide?state=${id}`)} />
            )}
          >
            {t('guide')}
          </Button>
          {proposes && (
            <Button
              component={(props: object) => (
                <Link {...props} to={path(`directory/states/${id}/propose`)} />
              )}
            >
              {t('propose')}
            </Button>
          )}
        </>
      }
    >
      <section className="seine-national-part">
        <Content component="h2">{t('units')}</Content>
        <ul className="seine-national-units">
          {units.map((unit) => (
            <li key={unit.id} className="seine-written">
              <Link to={path(`directory/${unit.id}`)}>{unit.name}</Link>
            </li>
          ))}
        </ul>
      </section>
      <Rules state={id} proposes={proposes} />
      <History state={id} />
    </Page>
  );
}

function Rules({ state, proposes }: { state: string; proposes: boolean }) {
  const { t } = useTranslation('national');
  const { day } = useFormats();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('on');
  const on = asked !== null && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : null;
  const rules = useStateRules(state, on);
  return (
    <section className="seine-national-part">
      <Content component="h2">{t('rules')}</Content>
      <div className="seine-screen-only seine-national-day">
        <TextField
          id="rules-on"
          type="date"
          label={t('on')}
          help={t('on.help')}
          value={on ?? ''}
          onChange={(next) => {
            setSearch(next === '' ? {} : { on: next }, AT_ONCE);
          }}
        />
      </div>
      <Awaiting answer={rules}>
        {(found) =>
          found.rules?.sheet ? (
            <>
              <p role="status">
                {t('inForce', {
                  day: day(found.on),
                  number: found.rules.number,
                  since: day(found.rules.validFrom),
                })}
              </p>
              <SheetView sheet={found.rules.sheet} level="h3" />
            </>
          ) : (
            <Nothing title={t('none', { day: day(found.on) })}>
              {proposes ? t('none.propose') : t('none.next')}
            </Nothing>
          )
        }
      </Awaiting>
    </section>
  );
}
