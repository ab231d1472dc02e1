import { Checkbox, MultipleFileUpload, MultipleFileUploadMain } from '@patternfly/react-core';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { useActingUnit } from '@/frame/unit';
import { isEntitySet, type Lead } from '../lead';
import { useLimits } from '../limits';
import { TransferLine } from '../new/TransferLine';
import { uploadsOf } from '../new/uploads';

type Props = {
  lead: Lead;
  /** Ids of the documents that the new version holds. */
  held: string[];
  hold: (ids: string[]) => void;
  /** All documents that may be held. */
  known: Records['Document'][];
  learn: (documents: Records['Document'][]) => void;
};

/** Which documents the new version holds: those that were there, and further ones. */
export function CorrectDocuments({ lead, held, hold, known, learn }: Props) {
  const { t } = useTranslation('lead');
  const { size } = useFormats();
  const limits = useLimits().data;
  const uploads = uploadsOf(useActingUnit(), lead.id);
  const transfers = useSyncExternalStore(uploads.subscribe, uploads.transfers);
  const done = transfers.filter(({ state }) => state === 'done').length;
  const isBusy = transfers.some(({ state }) => state !== 'done' && state !== 'refused');
  const listed = useAnswer(
    ['lead', lead.id, 'documents', 'correction', done],
    (call, signal) =>
      call.GET('/api/v1/leads/{id}/documents', { params: { path: { id: lead.id } }, signal }),
    { enabled: done > 0 && !isBusy },
  ).data;
  useEffect(() => {
    if (listed) {
      const before = new Set(known.map(({ id }) => id));
      const added = listed.filter((one) => !before.has(one.id) && !isEntitySet(one));
      if (added.length > 0) {
        learn([...known, ...added]);
        hold([...held, ...added.map(({ id }) => id)]);
      }
      uploads.settle(listed.map(({ id }) => id));
    }
  }, [listed, known, held, learn, hold, uploads]);
  return (
    <div className="seine-stack">
      <fieldset className="seine-stack">
        <legend>{t('correct.documents')}</legend>
        {known.length === 0 && <p>{t('head.documents.none')}</p>}
        {known.map(({ id, name, length }) => (
          <Checkbox
            key={id}
            id={`correct-${id}`}
            label={<span className="seine-written">{`${name} (${size(length)})`}</span>}
            isChecked={held.includes(id)}
            onChange={(_event, isOn) => {
              hold(isOn ? [...held, id] : held.filter((one) => one !== id));
            }}
          />
        ))}
      </fieldset>
      <MultipleFileUpload
        onFileDrop={(_, files) => {
          if (limits) {
            uploads.add(files, known.length, limits);
          }
        }}
        dropzoneProps={{ multiple: true }}
      >
        <MultipleFileUploadMain
          titleText={t('new.drop')}
          titleTextSeparator={t('new.drop.or')}
          infoText={t('new.drop.what')}
          browseButtonText={t('new.drop.choose')}
        />
      </MultipleFileUpload>
      {transfers.length > 0 && (
        <ul className="seine-files" aria-label={t('new.transfers')}>
          {transfers.map((transfer) => (
            <TransferLine key={transfer.id} transfer={transfer} uploads={uploads} />
          ))}
        </ul>
      )}
    </div>
  );
}
