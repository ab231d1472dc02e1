import {
  Alert,
  Card,
  CardBody,
  CardTitle,
  Grid,
  GridItem,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useActingUnit, useHasRole } from '@/frame/unit';
import { IntoFile } from '@/takeover/IntoFile';
import { isEntitySet, type Lead } from '../lead';
import { Documents } from './Documents';
import { Marks } from './Marks';
import { Missing } from './Missing';
import { Overview } from './Overview';
import { OwnAssessment } from './OwnAssessment';
import { OwnTrail } from './OwnTrail';
import { PersonsNamed } from './PersonsNamed';
import { Receipt } from './Receipt';
import { Recipients } from './Recipients';
import { Text } from './Text';
import { hasTurns } from './turns';
import { useVerdicts } from './verdicts';
import { Versions } from './Versions';
import { Work } from './Work';
import './sheet.css';

const Entities = lazy(async () => ({
  default: (await import('@/entity/Entities')).Entities,
}));

const Consents = lazy(async () => ({
  default: (await import('@/consent/ConsentSection')).ConsentSection,
}));

const Dialogue = lazy(async () => ({
  default: (await import('@/dialogue/DialoguePart')).DialoguePart,
}));

type Sheet = { lead: Lead; takeOff: (unit: string) => void };

/** Everything that this unit may know of a lead, on one page that can be printed. */
export function Sheet({ lead, takeOff }: Sheet) {
  const { t } = useTranslation('lead');
  const { t: takeover } = useTranslation('takeover');
  const isWriter = useHasRole('focal-point', 'investigator', 'registry-officer');
  const unit = useActingUnit();
  const verdicts = useVerdicts(lead);
  const own = lead.recipients.find((one) => one.unit === unit);
  return (
    <Stack hasGutter className="seine-sheet">
      {hasTurns([lead.body, lead.documents.map(({ name }) => name)]) && (
        <StackItem>
          <Alert isInline variant="warning" component="p" title={t('turns')}>
            {t('turns.what')}
          </Alert>
        </StackItem>
      )}
      <StackItem>
        <Card>
          <CardBody>
            <Overview lead={lead} verdicts={verdicts} />
          </CardBody>
        </Card>
      </StackItem>
      {lead.state !== 'DRAFT' && (
        <StackItem>
          <Part title={t('part.recipients')}>
            <Recipients lead={lead} takeOff={takeOff} />
          </Part>
        </StackItem>
      )}
      {lead.state !== 'DRAFT' && (
        <StackItem>
          <Part title={t('part.consent')}>
            <Suspense>
              <Consents lead={lead} />
            </Suspense>
          </Part>
        </StackItem>
      )}
      {lead.state !== 'DRAFT' && (
        <StackItem>
          <Suspense>
            <Dialogue about={{ kind: 'LEAD', id: lead.id, provider: lead.provider }} />
          </Suspense>
        </StackItem>
      )}
      {lead.missing && lead.missing.length > 0 && (
        <StackItem>
          <Part title={t('part.missing')}>
            <Missing faults={lead.missing} />
          </Part>
        </StackItem>
      )}
      <StackItem>
        <Grid hasGutter>
          <GridItem xl={7}>
            <Stack hasGutter>
              <StackItem>
                <Part title={t('part.text')}>
                  <Text body={lead.body} language={lead.card.language} />
                </Part>
              </StackItem>
              <StackItem>
                <Part title={t('part.persons')}>
                  <PersonsNamed persons={lead.body.personsNamed ?? []} />
                </Part>
              </StackItem>
              {own?.assessment && (
                <StackItem>
                  <Part title={t('part.assessment')}>
                    <OwnAssessment assessment={own.assessment} />
                  </Part>
                </StackItem>
              )}
            </Stack>
          </GridItem>
          <GridItem xl={5}>
            <Stack hasGutter>
              <StackItem>
                <Part title={t('part.marks')}>
                  <Marks lead={lead} />
                </Part>
              </StackItem>
              <StackItem>
                <Part title={t('part.work')}>
                  <Work lead={lead} />
                </Part>
              </StackItem>
            </Stack>
          </GridItem>
        </Grid>
      </StackItem>
      {lead.documents.some(isEntitySet) && (
        <StackItem>
          <Part title={t('part.entities')}>
            <Suspense>
              <Entities
                id={lead.id}
                provider={lead.provider}
                version={lead.state === 'DRAFT' ? undefined : lead.version}
              />
            </Suspense>
          </Part>
        </StackItem>
      )}
      <StackItem>
        <Part title={t('part.documents')}>
          <Documents lead={lead} verdicts={verdicts} />
        </Part>
      </StackItem>
      {lead.state !== 'DRAFT' && isWriter && (
        <StackItem>
          <Part title={takeover('title')}>
            <IntoFile lead={lead} />
          </Part>
        </StackItem>
      )}
      {lead.latest > 1 && (
        <StackItem>
          <Part title={t('part.versions')}>
            <Versions lead={lead} />
          </Part>
        </StackItem>
      )}
      {lead.state !== 'DRAFT' && own?.state !== 'SUBMITTED' && (
        <StackItem>
          <Part title={t('part.receipt')}>
            <Receipt lead={lead} />
          </Part>
        </StackItem>
      )}
      <StackItem>
        <Part title={t('part.trail')}>
          <OwnTrail lead={lead} />
        </Part>
      </StackItem>
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <CardTitle component="h2" id={id}>
        {title}
      </CardTitle>
      <CardBody>
        <Suspense>{children}</Suspense>
      </CardBody>
    </Card>
  );
}
