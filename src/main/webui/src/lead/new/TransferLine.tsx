import { Button, Label, Progress } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { ProblemNote } from '@/problem/ProblemNote';
import { duration } from './duration';
import type { Transfer, Uploads } from './uploads';

const COLOURS = {
  waiting: {},
  sending: { status: 'info' },
  sealing: { status: 'info' },
  done: { status: 'success' },
  refused: { status: 'danger' },
  unfinished: { status: 'warning' },
} as const;

/** One file on its way: how far, how fast, how long still, and what one can do. */
export function TransferLine({ transfer, uploads }: { transfer: Transfer; uploads: Uploads }) {
  const { t, i18n } = useTranslation('lead');
  const { size } = useFormats();
  const { id, name, state, sent, rate, secondsLeft, refusal, fault } = transfer;
  const isMoving = state === 'sending' || state === 'sealing';
  return (
    <li>
      <div className="seine-transfer">
        <div className="seine-written" id={`file-${id}`}>
          {name}
        </div>
        <div role="status" className="seine-subtle">
          <Label isCompact {...COLOURS[state]}>
            {t(`new.file.${state}`)}
          </Label>{' '}
          {size(transfer.size)}
        </div>
        {isMoving && (
          <Progress
            aria-labelledby={`file-${id}`}
            value={transfer.size === 0 ? 100 : (sent / transfer.size) * 100}
            label={`${Math.floor(transfer.size === 0 ? 100 : (sent / transfer.size) * 100)} %`}
            size="sm"
          />
        )}
        {state === 'sending' && (
          <div className="seine-subtle">
            {t('new.file.sent', { sent: size(sent), size: size(transfer.size) })}
            {rate !== undefined && <> · {t('new.file.rate', { rate: size(Math.round(rate)) })}</>}
            {secondsLeft !== undefined && (
              <> · {t('new.file.left', { time: duration(secondsLeft, i18n.language) })}</>
            )}
          </div>
        )}
        {fault && <p>{t(`new.fault.${fault}`)}</p>}
        {refusal && <ProblemNote refusal={refusal} />}
        {state === 'unfinished' && <p>{t('new.file.unfinished.next')}</p>}
      </div>
      <div className="seine-page-actions">
        {state === 'refused' && uploads.has(id) && (
          <Button
            variant="link"
            aria-label={t('new.file.againNamed', { name })}
            onClick={() => {
              uploads.again(id);
            }}
          >
            {t('new.file.again')}
          </Button>
        )}
        {state !== 'done' && (
          <Button
            variant="link"
            aria-label={t(
              isMoving || state === 'waiting' ? 'new.file.cancelNamed' : 'new.file.dropNamed',
              { name },
            )}
            onClick={() => {
              uploads.drop(id);
            }}
          >
            {t(isMoving || state === 'waiting' ? 'new.file.cancel' : 'new.file.drop')}
          </Button>
        )}
      </div>
    </li>
  );
}
