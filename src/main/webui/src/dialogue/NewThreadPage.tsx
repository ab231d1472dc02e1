import { Button, Content, Form } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useStep } from '@/frame/answers';
import { Awaiting } from '@/frame/Awaiting';
import { Page } from '@/frame/Page';
import { UnsentWarning } from '@/frame/UnsentWarning';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { codePoints } from '@/lead/new/draft';
import { Marks } from '@/lead/new/Marks';
import { uuid7 } from '@/lead/new/uuid7';
import { Written } from '@/lead/new/Written';
import { useUnitNames } from '@/lead/units';
import { ProblemNote } from '@/problem/ProblemNote';
import {
  type About,
  kinds,
  LONGEST_TOPIC,
  recordPage,
  renewed,
  threadPage,
  useThreads,
} from './thread';
import '@/lead/new/new.css';
import './dialogue.css';

/** Opens a thread beside a record: what it is about, and with whom. */
export function NewThreadPage() {
  const { t } = useTranslation('dialogue');
  const [search] = useSearchParams();
  const about: About = {
    kind: kinds.find((one) => one === search.get('kind')) ?? 'LEAD',
    id: search.get('record') ?? '',
    provider: search.get('provider') ?? undefined,
  };
  const answer = useThreads(about);
  return (
    <Page title={t('open')} lead={t('informal')}>
      <Awaiting answer={answer}>
        {({ partners }) => <Opening about={about} partners={partners} />}
      </Awaiting>
    </Page>
  );
}

function Opening({ about, partners }: { about: About; partners: string[] }) {
  const { t } = useTranslation('dialogue');
  const unit = useActingUnit();
  const path = useUnitPath();
  const navigate = useNavigate();
  const names = useUnitNames();
  // Drawn once: sending it again after a broken line opens the same thread, not a second one.
  const [id] = useState(() => uuid7());
  const [topic, setTopic] = useState('');
  const [units, setUnits] = useState<string[]>(partners.length === 1 ? partners : []);
  const step = useStep(
    (call, body: { topic: string; units: string[] }) =>
      call.PUT('/api/v1/threads/{thread}', {
        params: { path: { thread: id } },
        body: {
          record: {
            kind: about.kind,
            id: about.id,
            ...(about.provider ? { provider: about.provider } : {}),
          },
          ...body,
        },
      }),
    renewed(about, id),
  );
  const isTyped = topic.trim() !== '';
  const ready = isTyped && codePoints(topic) <= LONGEST_TOPIC && units.length > 0;
  return (
    <Form
      className="seine-dialogue-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !step.isPending) {
          step.mutate(
            { topic, units },
            {
              onSuccess: () => {
                void navigate(path(threadPage({ id, by: unit })), { replace: true });
              },
            },
          );
        }
      }}
    >
      <Written
        label={t('topic')}
        what={t('topic.what')}
        value={topic}
        write={setTopic}
        longest={LONGEST_TOPIC}
        isNeeded
      />
      <Marks
        legend={t('with')}
        options={partners}
        chosen={units}
        choose={setUnits}
        label={names.full}
      />
      <Content component="p">
        {t('open.who')} {about.kind === 'LEAD' && t('open.lead')}
      </Content>
      {step.error && <ProblemNote refusal={step.error} />}
      <div>
        <Button
          type="submit"
          isDisabled={!ready}
          isAriaDisabled={step.isPending}
          isLoading={step.isPending}
        >
          {t('open')}
        </Button>{' '}
        <Link className="pf-v6-c-button pf-m-link" to={path(recordPage(about))}>
          {t('cancel')}
        </Link>
      </div>
      <UnsentWarning isUnsent={isTyped && !step.isPending && !step.isSuccess} />
    </Form>
  );
}
