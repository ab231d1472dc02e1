import { Checkbox, Label, SearchInput } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Awaiting } from '@/frame/Awaiting';
import { useFormats } from '@/frame/formats';
import { useActingUnit } from '@/frame/unit';
import { Choices } from '../Choices';
import { most } from '../draft';
import { useWriting } from '../editing';
import { UnusualNotes } from '../UnusualNotes';
import { type Addressee, useAddressees } from '../units';
import { WhoReads } from '../WhoReads';

/** Which units the lead is for. */
export function RecipientsStep() {
  const { t } = useTranslation('lead');
  const addressees = useAddressees();
  const { draft, setCard } = useWriting();
  const seeEachOther = draft.card.recipientsSeeEachOther;
  return (
    <>
      <Awaiting answer={addressees}>{(units) => <UnitList units={units} />}</Awaiting>
      {(draft.card.recipients ?? []).length > 1 && (
        <Choices
          legend={t('new.seeEachOther')}
          options={['no', 'yes'] as const}
          chosen={seeEachOther === true ? 'yes' : 'no'}
          choose={(answer) => {
            setCard({ recipientsSeeEachOther: answer === 'yes' });
          }}
          label={(answer) => t(`new.seeEachOther.${answer}`)}
          what={(answer) => t(`new.seeEachOther.${answer}.what`)}
        />
      )}
      <UnusualNotes />
      <WhoReads />
    </>
  );
}

function UnitList({ units }: { units: Addressee[] }) {
  const { t } = useTranslation('lead');
  const own = useActingUnit();
  const { country: countryName } = useFormats();
  const { draft, setCard } = useWriting();
  const [sought, seek] = useState('');
  const id = useId();
  const named = draft.card.recipients ?? [];
  const wanted = sought.trim().toLocaleLowerCase();
  const countryOf = ({ country }: Addressee) => (country === null ? '' : countryName(country));
  const others = units.filter(
    ({ id: unit, canHoldContent }) => unit !== own && (canHoldContent || named.includes(unit)),
  );
  const shown = others.filter(
    (unit) =>
      named.includes(unit.id) ||
      `${unit.name} ${unit.participantName} ${countryOf(unit)}`
        .toLocaleLowerCase()
        .includes(wanted),
  );
  const participants = [...new Set(shown.map(({ participant }) => participant))];
  return (
    <div className="seine-stack">
      <SearchInput
        aria-label={t('new.findUnit')}
        placeholder={t('new.findUnit')}
        resetButtonLabel={t('new.findUnit.clear')}
        value={sought}
        onChange={(_, text) => {
          seek(text);
        }}
        onClear={() => {
          seek('');
        }}
      />
      <p role="status" className="seine-subtle">
        {t('new.unitsShown', { count: shown.length })}{' '}
        {t('new.unitsNamed', { count: named.length })}
      </p>
      <div className="seine-units">
        {participants.map((participant) => {
          const theirs = shown.filter((unit) => unit.participant === participant);
          const [first] = theirs;
          return (
            first && (
              <fieldset key={participant} className="seine-choices">
                <legend>
                  <span className="seine-written">{first.participantName}</span>{' '}
                  {first.country !== null && countryOf(first) !== first.participantName && (
                    <Label isCompact variant="outline">
                      {countryOf(first)}
                    </Label>
                  )}
                </legend>
                {theirs.map((unit) => (
                  <Checkbox
                    key={unit.id}
                    id={`${id}-${unit.id}`}
                    label={<span className="seine-written">{unit.name}</span>}
                    {...(unit.canHoldContent ? {} : { description: t('new.cannotHold') })}
                    isDisabled={!named.includes(unit.id) && named.length >= most.recipients}
                    isChecked={named.includes(unit.id)}
                    onChange={(_, isOn) => {
                      setCard({
                        recipients: isOn
                          ? [...named, unit.id]
                          : named.filter((other) => other !== unit.id),
                      });
                    }}
                  />
                ))}
              </fieldset>
            )
          );
        })}
      </div>
    </div>
  );
}
