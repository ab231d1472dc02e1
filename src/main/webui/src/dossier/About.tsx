import {
  Content,
  DescriptionList,
  LabelGroup,
  Label,
  Stack,
  StackItem,
  Card,
  CardBody,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { Part } from '@/frame/Part';
import { Line } from '@/lead/sheet/Overview';
import { LinkedLeads } from '@/takeover/LinkedLeads';
import type { Dossier } from './dossier';
import { Persons } from './Persons';
import { DossierStateLabel } from './StateLabel';
import { StepsDone } from './StepsDone';
import type { Asking } from './steps/Asked';
import { UnitsInvited } from './UnitsInvited';
import { Warrants } from './Warrants';

type About = { dossier: Dossier; ask: (next: Asking) => void };

/** What a file is about, who works in it, and what was done with it. */
export function About({ dossier, ask }: About) {
  const { t } = useTranslation('dossier');
  const { t: takeover } = useTranslation('takeover');
  const { instant } = useFormats();
  const { text, internal } = dossier;
  return (
    <Stack hasGutter>
      <StackItem>
        <Card>
          <CardBody>
            <LabelGroup numLabels={3} aria-label={t('state')}>
              <DossierStateLabel state={dossier.state} />
              <Label variant="outline">{t(internal ? 'shown.all' : 'shown.part')}</Label>
            </LabelGroup>
            <Content component="p" className="seine-apart">
              {t(internal ? 'shown.all.what' : 'shown.part.what')}
            </Content>
            <DescriptionList
              className="seine-apart"
              columnModifier={{ default: '1Col', md: '2Col' }}
            >
              <Line term={t('situation')}>
                <span className="seine-written">{text.situation}</span>
              </Line>
              <Line term={t('case')}>
                <span className="seine-written">{text.caseNumber ?? t('case.none')}</span>
              </Line>
              <Line term={t('units')}>{t('units.count', { count: dossier.units.length })}</Line>
              <Line term={t('changedAt')}>{instant(dossier.changedAt)}</Line>
            </DescriptionList>
          </CardBody>
        </Card>
      </StackItem>
      <StackItem>
        <Part title={t('persons')}>
          <Persons persons={text.persons} internal={internal} />
        </Part>
      </StackItem>
      <StackItem>
        <Part title={t('warrants')}>
          <Warrants text={text} internal={internal} />
        </Part>
      </StackItem>
      {text.note && (
        <StackItem>
          <Part title={t('note')}>
            <Content component="p" className="seine-written">
              {text.note}
            </Content>
          </Part>
        </StackItem>
      )}
      <StackItem>
        <Part title={t('units')}>
          <UnitsInvited dossier={dossier} ask={ask} />
        </Part>
      </StackItem>
      <StackItem>
        <Part title={takeover('linked')}>
          <LinkedLeads dossier={dossier.id} />
        </Part>
      </StackItem>
      {internal && (
        <StackItem>
          <Part title={t('steps')}>
            <StepsDone dossier={dossier} />
          </Part>
        </StackItem>
      )}
    </Stack>
  );
}
