import { Checkbox, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { Page } from '@/frame/Page';
import { AT_ONCE } from '@/frame/address';
import { useUnitPath } from '@/frame/unit';
import { type Lead, leadPage, useLead } from '../lead';
import { draftOf } from '../new/draft';
import { Differences } from './Differences';
import { useSaid } from './useSaid';

const SIDES = ['before', 'after'] as const;

/** Two versions of a lead side by side; which two stands in the address. */
export function ComparePage() {
  const { t } = useTranslation('lead');
  const path = useUnitPath();
  const { lead: id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const provider = search.get('provider') ?? undefined;
  const number = (side: (typeof SIDES)[number]) => Number(search.get(side)) || 1;
  const before = useLead({ id, provider }, number('before'));
  const after = useLead({ id, provider }, number('after'));
  const latest = after.data?.latest ?? before.data?.latest ?? number('after');
  return (
    <Page
      title={t('compare')}
      lead={t('compare.what')}
      actions={after.data && <Link to={path(leadPage(after.data))}>{t('compare.back')}</Link>}
    >
      <div className="seine-compare-choice seine-screen-only">
        {SIDES.map((side) => (
          <FormGroup key={side} label={t(`compare.${side}`)} fieldId={`compare-${side}`}>
            <FormSelect
              id={`compare-${side}`}
              value={number(side)}
              onChange={(_event, chosen) => {
                const next = new URLSearchParams(search);
                next.set(side, chosen);
                setSearch(next, AT_ONCE);
              }}
            >
              {Array.from({ length: latest }, (_, at) => at + 1).map((version) => (
                <FormSelectOption
                  key={version}
                  value={version}
                  label={t('version.open', { version })}
                />
              ))}
            </FormSelect>
          </FormGroup>
        ))}
      </div>
      <Awaiting answer={before}>
        {(earlier) => (
          <Awaiting answer={after}>
            {(later) => <Compared before={earlier} after={later} />}
          </Awaiting>
        )}
      </Awaiting>
    </Page>
  );
}

function Compared({ before, after }: { before: Lead; after: Lead }) {
  const { t } = useTranslation('lead');
  const [all, setAll] = useState(false);
  return (
    <>
      <Checkbox
        id="compare-all"
        className="seine-screen-only"
        label={t('compare.all')}
        isChecked={all}
        onChange={(_event, isOn) => {
          setAll(isOn);
        }}
      />
      <Differences
        before={useSaid(draftOf(before), before.documents)}
        after={useSaid(draftOf(after), after.documents)}
        names={{
          before: t('version.open', { version: before.version }),
          after: t('version.open', { version: after.version }),
        }}
        all={all}
      />
    </>
  );
}
