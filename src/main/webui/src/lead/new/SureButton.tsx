import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '@/frame/refusal';
import { ProblemNote } from '@/problem/ProblemNote';

type SureButton = {
  /** What is done, as the button says it. */
  name: string;
  title: string;
  /** What it means, said before it is done. */
  what: string;
  act: () => Promise<void>;
};

/** A button for what cannot be taken back: it says what that means, and asks, before it acts. */
export function SureButton({ name, title, what, act }: SureButton) {
  const { t } = useTranslation('lead');
  const id = useId();
  const [isAsked, ask] = useState(false);
  const [isGoing, going] = useState(false);
  const [refusal, refuse] = useState<Refusal | null>(null);
  const close = () => {
    ask(false);
    refuse(null);
  };
  const take = async () => {
    going(true);
    try {
      await act();
    } catch (failure) {
      refuse(failure instanceof Refusal ? failure : Refusal.noAnswer());
      going(false);
    }
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
        {name}
      </Button>
      <Modal
        isOpen={isAsked}
        variant="small"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-body`}
        elementToFocus={`#${id}-not`}
        onEscapePress={close}
      >
        <ModalHeader title={title} labelId={`${id}-title`} titleIconVariant="warning" />
        <ModalBody id={`${id}-body`}>
          {refusal && <ProblemNote refusal={refusal} />}
          {what}
        </ModalBody>
        <ModalFooter>
          <Button
            variant="danger"
            isLoading={isGoing}
            isAriaDisabled={isGoing}
            onClick={() => void take()}
          >
            {name}
          </Button>
          <Button id={`${id}-not`} variant="link" onClick={close}>
            {t('new.back')}
          </Button>
        </ModalFooter>
      </Modal>
    </>
  );
}
