import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { comeBack } from './comeBack';
import { signInAddress } from './signIn';
import { hearTabs } from './tabs';

/** The session ended while a page was open: the page stays under it with all that was typed. */
export function EndedDialog() {
  const { t } = useTranslation('session');
  const queries = useQueryClient();
  const look = useCallback(() => void comeBack(queries), [queries]);
  useEffect(() => {
    const onFocus = () => {
      if (document.visibilityState === 'visible') {
        look();
      }
    };
    const deaf = hearTabs((word) => {
      if (word === 'signed-in') {
        look();
      }
    });
    document.addEventListener('visibilitychange', onFocus);
    return () => {
      deaf();
      document.removeEventListener('visibilitychange', onFocus);
    };
  }, [look]);
  return (
    <Modal isOpen variant="small" aria-labelledby="ended-title" aria-describedby="ended-body">
      <ModalHeader title={t('ended.title')} labelId="ended-title" titleIconVariant="warning" />
      <ModalBody id="ended-body">{t('ended.next')}</ModalBody>
      <ModalFooter>
        <Button
          component="a"
          href={signInAddress('/welcome-back')}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('ended.signIn')}
        </Button>
        <Button variant="link" onClick={look}>
          {t('ended.look')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
