import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '@/frame/Awaiting';
import { Nothing } from '@/frame/Nothing';
import type { Look } from './look';
import './preview.css';

const shown = {
  text: lazy(async () => ({ default: (await import('./TextParts')).TextParts })),
  image: lazy(async () => ({ default: (await import('./PictureShown')).PictureShown })),
  pdf: lazy(async () => ({ default: (await import('./PdfPages')).PdfPages })),
};

type Preview = { look: Look; name: string; address: string; length: number; close: () => void };

/**
 * Shows a document: text and pictures in a frame that may do nothing, PDF as pixels on a canvas. No
 * part of it becomes an element, a script or an address of the page, and no more of it is fetched
 * than is looked at.
 */
export function Preview({ look, name, address, length, close }: Preview) {
  const { t } = useTranslation('lead');
  const Shown = shown[look];
  return (
    <Modal isOpen variant="large" aria-labelledby="preview-title" onEscapePress={close}>
      <ModalHeader title={<span className="seine-written">{name}</span>} labelId="preview-title" />
      <ModalBody tabIndex={0} aria-label={t('preview.content')} className="seine-preview">
        {length === 0 ? (
          <Nothing title={t('preview.empty')}>{t('preview.empty.what')}</Nothing>
        ) : (
          <Suspense fallback={<Waiting />}>
            <Shown name={name} address={address} length={length} />
          </Suspense>
        )}
      </ModalBody>
      <ModalFooter>
        <Button onClick={close}>{t('preview.close')}</Button>
      </ModalFooter>
    </Modal>
  );
}
