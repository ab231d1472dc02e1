import {
  Button,
  Form,
  List,
  ListItem,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '@/frame/refusal';
import { ProblemNote } from '@/problem/ProblemNote';
import { Missing } from '../sheet/Missing';

type StepDialog = {
  title: string;
  /** What follows from the step, each a sentence; said before the click. */
  consequences: string[];
  /** The words of the button that takes it. */
  confirm: string;
  danger?: boolean;
  /** For a form that needs the room. */
  wide?: boolean;
  /** Whether everything is chosen that the step needs. */
  ready?: boolean;
  step: { isPending: boolean; error: Refusal | null };
  take: () => void;
  close: () => void;
  /** Loads the present state, where the step was overtaken by another. */
  refresh: () => void;
  children?: ReactNode;
};

/** Asks before a formal step is taken, and stays open with the reason if it is refused. */
export function StepDialog({
  title,
  consequences,
  confirm,
  danger = false,
  wide = false,
  ready = true,
  step,
  take,
  close,
  refresh,
  children,
}: StepDialog) {
  const { t } = useTranslation('lead');
  const id = useId();
  // 412: somebody was faster. 409: the state has moved on. 404: the unit may see it no more. Trying
  // the same again cannot help.
  const overtaken = [404, 409, 412].includes(step.error?.problem.status ?? 0);
  return (
    <Modal
      isOpen
      variant={wide ? 'medium' : 'small'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
      onEscapePress={() => {
        if (!step.isPending) {
          close();
        }
      }}
    >
      <ModalHeader
        title={title}
        labelId={`${id}-title`}
        {...(danger ? { titleIconVariant: 'warning' as const } : {})}
      />
      {/* Not the title again: its button may bear that name, and who hears both must tell them apart. */}
      <ModalBody tabIndex={0} aria-label={t('step.what')}>
        <List id={`${id}-what`}>
          {consequences.map((one) => (
            <ListItem key={one}>{one}</ListItem>
          ))}
        </List>
        {children && (
          <Form
            id={`${id}-form`}
            className="seine-apart"
            onSubmit={(event) => {
              event.preventDefault();
              if (ready && !step.isPending && !overtaken) {
                take();
              }
            }}
          >
            {children}
          </Form>
        )}
        {step.error && (
          <div className="seine-apart">
            <ProblemNote refusal={step.error} />
            <Missing faults={step.error.problem['missing']} />
          </div>
        )}
      </ModalBody>
      <ModalFooter>
        {overtaken ? (
          <Button
            onClick={() => {
              refresh();
              close();
            }}
          >
            {t('step.refresh')}
          </Button>
        ) : (
          <Button
            variant={danger ? 'danger' : 'primary'}
            isDisabled={!ready}
            isAriaDisabled={step.isPending}
            isLoading={step.isPending}
            onClick={take}
          >
            {confirm}
          </Button>
        )}
        <Button variant="link" isAriaDisabled={step.isPending} onClick={close}>
          {t('step.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
