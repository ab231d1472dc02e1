import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { useEditing } from './editing';

/** Deletes the draft with its documents, after saying what that means. */
export function DeleteDraft({ left }: { left: () => void }) {
  const { t } = useTranslation('lead');
  const { keeper, calls, uploads } = useEditing();
  const unit = useActingUnit();
  const queries = useQueryClient();
  const [isAsked, ask] = useState(false);
  const [isGoing, going] = useState(false);
  const [refusal, refuse] = useState<Refusal | null>(null);
  const discard = async () => {
    going(true);
    uploads.dropAll();
    try {
      await keeper.withRevision(calls.discard);
      await queries.invalidateQueries({ queryKey: [unit, 'leads'] });
      left();
    } catch (failure) {
      refuse(failure instanceof Refusal ? failure : Refusal.noAnswer());
      going(false);
    }
  };
  const close = () => {
    ask(false);
    refuse(null);
  };
  return (
    <>
      <Button
        variant="link"
        isDanger
        onClick={() => {
          ask(true);
        }}
      >
        {t('new.delete')}
      </Button>
      <Modal
        isOpen={isAsked}
        variant="small"
        aria-labelledby="delete-title"
        aria-describedby="delete-body"
        onClose={close}
      >
        <ModalHeader
          title={t('new.delete.title')}
          labelId="delete-title"
          titleIconVariant="warning"
        />
        <ModalBody id="delete-body">
          {refusal && <ProblemNote refusal={refusal} />}
          {t('new.delete.what')}
        </ModalBody>
        <ModalFooter>
          <Button
            variant="danger"
            isLoading={isGoing}
            isDisabled={isGoing}
            onClick={() => void discard()}
          >
            {t('new.delete')}
          </Button>
          <Button variant="link" onClick={close}>
            {t('new.back')}
          </Button>
        </ModalFooter>
      </Modal>
    </>
  );
}
