import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/** Asks before a page is left on which something was typed that the portal does not have. */
export function UnsentWarning({ isUnsent }: { isUnsent: boolean }) {
  const { t } = useTranslation('frame');
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
      aria-labelledby="unsent-title"
      aria-describedby="unsent-body"
      onEscapePress={() => blocker.reset?.()}
    >
      <ModalHeader title={t('unsent')} labelId="unsent-title" titleIconVariant="warning" />
      <ModalBody id="unsent-body">{t('unsent.what')}</ModalBody>
      <ModalFooter>
        <Button onClick={() => blocker.reset?.()}>{t('unsent.stay')}</Button>
        <Button variant="link" isDanger onClick={() => blocker.proceed?.()}>
          {t('unsent.leave')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
