import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/** Asks before what was typed and not submitted is given up: the portal keeps no draft of it. */
export function LeaveWarning({ isUnsent }: { isUnsent: boolean }) {
  const { t } = useTranslation('lead');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsent && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isUnsent) {
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', onUnload);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [isUnsent]);
  return (
    <Modal
      isOpen={blocker.state === 'blocked'}
      variant="small"
      aria-labelledby="correct-leave-title"
      aria-describedby="correct-leave-body"
      onClose={() => blocker.reset?.()}
    >
      <ModalHeader
        title={t('correct.leave')}
        labelId="correct-leave-title"
        titleIconVariant="warning"
      />
      <ModalBody id="correct-leave-body">{t('correct.leave.what')}</ModalBody>
      <ModalFooter>
        <Button onClick={() => blocker.reset?.()}>{t('new.unsaved.stay')}</Button>
        <Button variant="link" isDanger onClick={() => blocker.proceed?.()}>
          {t('new.unsaved.leave')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
