import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { canStay, firstEnd } from './ends';
import type { Session } from './session';

type Ending = { session: Session; stay: () => Promise<void> };

/** Says that the session is about to end, and what can be done about it. */
export function EndingDialog({ session, stay }: Ending) {
  const { t } = useTranslation('session');
  const { time } = useFormats();
  const [read, setRead] = useState(false);
  const extensible = canStay(session);
  return (
    <Modal
      isOpen={!read}
      variant="small"
      aria-labelledby="ending-title"
      aria-describedby="ending-body"
      onEscapePress={() => {
        setRead(true);
      }}
    >
      <ModalHeader title={t('ending.title')} labelId="ending-title" titleIconVariant="warning" />
      <ModalBody id="ending-body">
        {t(extensible ? 'ending.idle' : 'ending.latest', { time: time(firstEnd(session)) })}
      </ModalBody>
      <ModalFooter>
        {extensible && <Button onClick={() => void stay()}>{t('ending.stay')}</Button>}
        <Button
          variant={extensible ? 'link' : 'primary'}
          onClick={() => {
            setRead(true);
          }}
        >
          {t('ending.close')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
