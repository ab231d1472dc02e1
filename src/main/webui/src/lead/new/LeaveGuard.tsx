import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import type { DraftKeeper } from './keeper';
import type { Uploads } from './uploads';

/** What a page keeps for the member. */
type Kept = { keeper: DraftKeeper; uploads: Uploads };

/** Saves before another page is opened; where that fails, asks before anything typed is lost. */
export function LeaveGuard({ keeper, uploads }: Kept) {
  const { t } = useTranslation('lead');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && keeper.isUnsaved,
  );
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (blocker.state === 'blocked' && !isAsked) {
      void keeper.save().then((isSaved) => {
        if (isSaved) {
          blocker.proceed();
        } else {
          ask(true);
        }
      });
    }
  }, [blocker, keeper, isAsked]);
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') {
        void keeper.save();
      }
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (keeper.isUnsaved || uploads.isBusy) {
        event.preventDefault();
      }
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [keeper, uploads]);
  const stay = () => {
    ask(false);
    blocker.reset?.();
  };
  return (
    <Modal
      isOpen={isAsked && blocker.state === 'blocked'}
      variant="small"
      aria-labelledby="leave-title"
      aria-describedby="leave-body"
      onEscapePress={stay}
    >
      <ModalHeader title={t('new.unsaved')} labelId="leave-title" titleIconVariant="warning" />
      <ModalBody id="leave-body">{t('new.unsaved.what')}</ModalBody>
      <ModalFooter>
        <Button onClick={stay}>{t('new.unsaved.stay')}</Button>
        <Button
          variant="link"
          isDanger
          onClick={() => {
            ask(false);
            blocker.proceed?.();
          }}
        >
          {t('new.unsaved.leave')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
