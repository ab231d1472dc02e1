import {
  Alert,
  AlertActionLink,
  Button,
  Content,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { ProblemNote } from '@/problem/ProblemNote';
import { Faults, faultsIn } from './Faults';
import type { DraftKeeper } from './keeper';
import type { Step } from './steps';

/** Whether what is typed is saved; one line beside the title. */
export function SavedNote({ keeper }: { keeper: DraftKeeper }) {
  const { t } = useTranslation('lead');
  const { time } = useFormats();
  const { state, savedAt } = useSyncExternalStore(keeper.subscribe, keeper.kept);
  return (
    <p role="status" className="seine-subtle seine-screen-only">
      {state === 'saved' && savedAt
        ? t('new.saved', { time: time(savedAt) })
        : t(`new.state.${state}`)}
    </p>
  );
}

type Trouble = {
  keeper: DraftKeeper;
  goTo: (step: Step) => void;
  /** Told when it was chosen which of two texts stays. */
  chosen?: () => void;
};

/** Why something is not saved, and what the member can do; nothing typed is given up by itself. */
export function SaveTrouble({ keeper, goTo, chosen }: Trouble) {
  const { t } = useTranslation('lead');
  const { state, refusal } = useSyncExternalStore(keeper.subscribe, keeper.kept);
  const [sure, ask] = useState(false);
  const keepMine = async () => {
    await keeper.keepMine();
    if (!keeper.isUnsaved) {
      chosen?.();
    }
  };
  if (state === 'conflict') {
    return (
      <>
        <Alert
          component="h2"
          isInline
          variant="warning"
          role="alert"
          title={t('new.conflict')}
          actionLinks={
            <>
              <AlertActionLink onClick={() => void keepMine()}>
                {t('new.conflict.mine')}
              </AlertActionLink>
              <AlertActionLink
                onClick={() => {
                  ask(true);
                }}
              >
                {t('new.conflict.theirs')}
              </AlertActionLink>
            </>
          }
        >
          {t('new.conflict.next')}
        </Alert>
        <Modal
          isOpen={sure}
          variant="small"
          aria-labelledby="theirs-title"
          elementToFocus="#theirs-not"
          onEscapePress={() => {
            ask(false);
          }}
        >
          <ModalHeader title={t('new.conflict.theirs')} labelId="theirs-title" />
          <ModalBody>{t('new.conflict.theirs.sure')}</ModalBody>
          <ModalFooter>
            <Button
              variant="danger"
              onClick={() => {
                ask(false);
                keeper.takeTheirs();
                chosen?.();
              }}
            >
              {t('new.conflict.theirs')}
            </Button>
            <Button
              id="theirs-not"
              variant="link"
              onClick={() => {
                ask(false);
              }}
            >
              {t('new.back')}
            </Button>
          </ModalFooter>
        </Modal>
      </>
    );
  }
  if (state !== 'refused' || refusal === null) {
    return null;
  }
  const faults = faultsIn(refusal.problem['faults']);
  return (
    <div className="seine-stack">
      <ProblemNote refusal={refusal} retry={() => void keeper.save()} />
      {faults.length > 0 && <Faults faults={faults} goTo={goTo} />}
      <Content component="small">{t('new.stillHere')}</Content>
    </div>
  );
}
