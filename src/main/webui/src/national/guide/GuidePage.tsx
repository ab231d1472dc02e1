import { Content, Form, FormGroup, Radio } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useParticipants, useUnits } from '@/directory/answers';
import { Facts } from '@/directory/Facts';
import { ChoiceField } from '@/directory/Field';
import { timeIn, zoneWords } from '@/directory/time';
import { Awaiting } from '@/frame/Awaiting';
import { AT_ONCE } from '@/frame/address';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { isState, useStateRules } from '../answers';
import { useGuide, type Want, wants } from './guide';
import '../national.css';

/** Which channel, which authority: what to do in a State, from its rules and contact points. */
export function GuidePage() {
  const { t } = useTranslation('national');
  const [search, setSearch] = useSearchParams();
  const participants = useParticipants();
  const states = (participants.data ?? []).filter(({ kind }) => isState(kind));
  const state = states.find(({ id }) => id === search.get('state'));
  const want = wants.find((one) => one === search.get('want'));
  const ask = (name: string, value: string) => {
    setSearch((before) => {
      before.set(name, value);
      return before;
    }, AT_ONCE);
  };
  return (
    <Page title={t('guide')} lead={t('guide.what')}>
      <Form className="seine-national-form seine-screen-only">
        <ChoiceField
          id="guide-state"
          label={t('guide.state')}
          empty={t('choose')}
          value={state?.id ?? ''}
          options={states.map(({ id, name }) => ({ value: id, words: name }))}
          onChange={(id) => {
            ask('state', id);
          }}
        />
        <FormGroup role="radiogroup" fieldId="guide-want" label={t('guide.want')}>
          {wants.map((one) => (
            <Radio
              className="seine-choice"
              key={one}
              id={`guide-${one}`}
              name="want"
              label={t(`want.${one}`)}
              isChecked={one === want}
              onChange={() => {
                ask('want', one);
              }}
            />
          ))}
        </FormGroup>
      </Form>
      {state && want ? (
        <Answered key={state.id} state={state} want={want} />
      ) : (
        <p className="seine-national-part">{t('guide.choose')}</p>
      )}
    </Page>
  );
}

type AnsweredProps = { state: Records['Participant']; want: Want };

function Answered({ state, want }: AnsweredProps) {
  const { t } = useTranslation('national');
  const path = useUnitPath();
  const guide = useGuide();
  const rules = useStateRules(state.id);
  const { day } = useFormats();
  return (
    <section className="seine-national-part" aria-live="polite">
      <Content component="h2">
        {t('guide.answer', { want: t(`want.${want}`), state: state.name })}
      </Content>
      <Awaiting answer={rules}>
        {(found) =>
          found.rules?.sheet ? (
            <>
              <Facts
                lines={guide(want, found.rules.sheet).map(({ topic, sentences }) => [
                  topic,
                  sentences.join('\n'),
                ])}
              />
              <p className="seine-subtle">
                {t('guide.from', {
                  number: found.rules.number,
                  since: day(found.rules.validFrom),
                })}{' '}
                <Link to={path(`directory/states/${state.id}`)}>{t('guide.all')}</Link>
              </p>
            </>
          ) : (
            <p>{t('guide.none')}</p>
          )
        }
      </Awaiting>
      <ContactPoints state={state.id} />
    </section>
  );
}

/** The State's units and how to reach each, since every way begins there. */
function ContactPoints({ state }: { state: string }) {
  const { t } = useTranslation('national');
  const path = useUnitPath();
  const units = useUnits();
  return (
    <Awaiting answer={units}>
      {(all) =>
        all
          .filter(
            ({ participant, state: standing }) => participant === state && standing === 'ACTIVE',
          )
          .map(({ id, name, contact }) => (
            <section key={id} className="seine-national-part">
              <Content component="h3" className="seine-written">
                <Link to={path(`directory/${id}`)}>{name}</Link>
              </Content>
              <Facts
                lines={[
                  [t('contact.channel'), contact.channel],
                  [t('contact.email'), contact.email],
                  [t('contact.phone'), contact.phone],
                  [t('contact.hours'), contact.hours],
                  [
                    t('contact.now'),
                    t('contact.now.is', {
                      time: timeIn(contact.timeZone),
                      zone: zoneWords(contact.timeZone),
                    }),
                  ],
                ]}
              />
            </section>
          ))
      }
    </Awaiting>
  );
}
