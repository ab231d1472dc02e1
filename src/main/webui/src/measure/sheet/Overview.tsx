import { Content, DescriptionList, Label, LabelGroup } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Asset, assetPage } from '@/asset/asset';
import { ClaimsLabel } from '@/asset/labels';
import { useMoney } from '@/asset/money';
import { HolderToOwner } from '@/asset/sheet/Parties';
import { dossierPage } from '@/dossier/dossier';
import { useNames } from '@/dossier/sides';
import { useCited } from '@/frame/cited';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { Line } from '@/lead/sheet/Overview';
import { AlarmsLabel, MeasureStateLabel, ReadingLabel } from '../labels';
import { type Measure, openAlarms, openClaims } from '../measure';
import { useTermSentence } from '../Term';

type Overview = { measure: Measure; asset: Asset | undefined };

/** What must be seen first: how long it holds and where, on what, and what comes next. */
export function Overview({ measure, asset }: Overview) {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  const { money } = useMoney();
  const cited = useCited();
  const names = useNames();
  const path = useUnitPath();
  const sentence = useTermSentence();
  const claims = openClaims(measure).length;
  const alarms = openAlarms(measure).length;
  return (
    <>
      <LabelGroup numLabels={6} aria-label={t('state')}>
        <MeasureStateLabel state={measure.state} />
        {['ENDING', 'EXPIRED'].includes(measure.reading) ? (
          <ReadingLabel reading={measure.reading} />
        ) : null}
        {alarms > 0 ? <AlarmsLabel count={alarms} /> : null}
        {claims > 0 ? <ClaimsLabel count={claims} /> : null}
        {measure.noticeDeferred ? <Label variant="outline">{t('notice.deferred')}</Label> : null}
      </LabelGroup>
      <Content component="p" className="seine-condition">
        <strong>{sentence(measure)}</strong>
      </Content>
      <Content component="p">{t(`next.${alarms > 0 ? 'alarm' : measure.state}`)}</Content>
      <DescriptionList
        className="seine-apart"
        columnModifier={{ default: '1Col', md: '2Col', xl: '3Col' }}
      >
        <Line term={t('asset')}>
          <Link to={path(assetPage(measure.asset))} className="seine-written">
            {asset?.text.name ?? t('asset.open')}
          </Link>
        </Line>
        <Line term={t('holderToOwner')}>
          {asset ? <HolderToOwner parties={asset.text.parties} /> : '…'}
        </Line>
        <Line term={t('executing')}>
          <span className="seine-written">{names.participant(measure.executing)}</span>
        </Line>
        <Line term={t('footing')}>
          {t(`footing.${measure.footing}`)}
          <Content component="small">{cited(measure.footingArticle)}</Content>
        </Line>
        <Line term={t('since')}>{day(measure.since)}</Line>
        <Line term={t('value')}>
          {asset?.value && asset.valuedOn
            ? t('value.of', { value: money(asset.value), day: day(asset.valuedOn) })
            : t('value.none')}
        </Line>
        <Line term={t('claims')}>
          {claims > 0 ? t('claims.open', { count: claims }) : t('claims.none')}
        </Line>
        <Line term={t('notice')}>
          {measure.notifiedOn
            ? t('notice.given', { day: day(measure.notifiedOn) })
            : measure.reviewOn
              ? t('notice.review', { day: day(measure.reviewOn) })
              : t('notice.none')}
        </Line>
        <Line term={t('dossier')}>
          <Link to={path(dossierPage(measure.dossier))}>{t('dossier.open')}</Link>
        </Line>
      </DescriptionList>
    </>
  );
}
