import { Content, DescriptionList, LabelGroup, Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dossierPage } from '@/dossier/dossier';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { leadPage } from '@/lead/lead';
import { Line } from '@/lead/sheet/Overview';
import { AlarmsLabel, ReadingLabel } from '@/measure/labels';
import { measurePage, type MeasureRow } from '@/measure/measure';
import { suggested, useMeasureSide } from '@/measure/side';
import { useTermSentence } from '@/measure/Term';
import { type Asset, assetPage } from '../asset';
import { custodiesOf } from '../history';
import { AssetStateLabel, ClaimsLabel, StandingLabel } from '../labels';
import { useMoney } from '../money';
import { Numbers } from './Numbers';
import { HolderToOwner } from './Parties';

/** What must be seen first: what it is, whose, where it stands, until when, and what comes next. */
export function Overview({
  asset,
  measures,
}: {
  asset: Asset;
  measures: MeasureRow[] | undefined;
}) {
  const { t } = useTranslation('asset');
  const { t: takeover } = useTranslation('takeover');
  const { day } = useFormats();
  const { money } = useMoney();
  const path = useUnitPath();
  const custody = custodiesOf(asset).at(-1);
  return (
    <>
      <LabelGroup numLabels={6} aria-label={t('standing')}>
        <Label variant="outline">{t(`type.${asset.type}`)}</Label>
        <StandingLabel standing={asset.standing} />
        <AssetStateLabel state={asset.state} />
        <Label variant="outline">{t(`confidence.${asset.confidence}`)}</Label>
        {asset.openClaims > 0 ? <ClaimsLabel count={asset.openClaims} /> : null}
      </LabelGroup>
      {asset.mergedInto && (
        <Content component="p">
          <Link to={path(assetPage(asset.mergedInto))}>{t('mergedInto')}</Link>
        </Content>
      )}
      {asset.takenFrom?.provider && (
        <Content component="p">
          {takeover('from')}{' '}
          <Link
            to={path(leadPage({ id: asset.takenFrom.lead, provider: asset.takenFrom.provider }))}
          >
            {takeover('from.open')}
          </Link>
        </Content>
      )}
      <Held measures={measures} />
      <DescriptionList columnModifier={{ default: '1Col', md: '2Col', xl: '3Col' }}>
        <Line term={t('identifiers')}>
          <Numbers numbers={asset.text.identifiers} />
        </Line>
        <Line term={t('holderToOwner.term')}>
          <HolderToOwner parties={asset.text.parties} />
        </Line>
        <Line term={t('value.last')}>
          {asset.value && asset.valuedOn
            ? t('value.of', { value: money(asset.value), day: day(asset.valuedOn) })
            : t('value.none')}
        </Line>
        <Line term={t('custodian')}>
          <span className="seine-written">{custody?.what.custodian ?? t('custodies.none')}</span>
        </Line>
        <Line term={t('crimeLink')}>
          {t(`crimeLink.${asset.crimeLink}`)}
          <Content component="small">{t(`crimeLink.${asset.crimeLink}.means`)}</Content>
        </Line>
        <Line term={t('claims')}>
          {asset.openClaims > 0 ? t('claims.open', { count: asset.openClaims }) : t('claims.none')}
        </Line>
        <Line term={t('dossier')}>
          <Link to={path(dossierPage(asset.dossier))}>{t('dossier.open')}</Link>
        </Line>
      </DescriptionList>
    </>
  );
}

/** Each measure in one sentence, with what comes next and where. */
function Held({ measures }: { measures: MeasureRow[] | undefined }) {
  const { t } = useTranslation('asset');
  if (measures === undefined) {
    return null;
  }
  if (measures.length === 0) {
    return (
      <Content component="p" className="seine-condition">
        <strong>{t('measures.none')}</strong>
      </Content>
    );
  }
  return measures.map((row) => <HeldLine key={row.id} row={row} />);
}

function HeldLine({ row }: { row: MeasureRow }) {
  const { t } = useTranslation('asset');
  const { t: measureWord } = useTranslation('measure');
  const sentence = useTermSentence();
  const path = useUnitPath();
  const step = suggested(row, useMeasureSide(row.executing));
  const next = row.alarms > 0 ? 'alarm' : row.state;
  return (
    <div className="seine-held">
      <p>
        <strong>{sentence(row)}</strong> <ReadingLabel reading={row.reading} />{' '}
        <AlarmsLabel count={row.alarms} />
      </p>
      <p>{measureWord(`next.${next}`)}</p>
      <p className="seine-page-actions">
        {step && (
          <Link
            className="pf-v6-c-button pf-m-primary pf-m-small"
            to={path(`${measurePage(row.id)}?step=${step}`)}
          >
            {measureWord(`ask.${step}`)}
          </Link>
        )}{' '}
        <Link to={path(measurePage(row.id))}>{t('measure.open')}</Link>
      </p>
    </div>
  );
}
