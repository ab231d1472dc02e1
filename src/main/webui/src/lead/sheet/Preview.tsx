import { Alert, Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Preview = { name: string; close: () => void; children: ReactNode };

/**
 * Shows a document as text, or as points on a canvas: no part of it becomes an element, a script or
 * an address of the page.
 */
export function Preview({ name, close, children }: Preview) {
  const { t } = useTranslation('lead');
  return (
    <Modal isOpen variant="large" aria-labelledby="preview-title" onEscapePress={close}>
      <ModalHeader title={<span className="seine-written">{name}</span>} labelId="preview-title" />
      <ModalBody tabIndex={0} aria-labelledby="preview-title">
        {children}
      </ModalBody>
      <ModalFooter>
        <Button onClick={close}>{t('preview.close')}</Button>
      </ModalFooter>
    </Modal>
  );
}

/** The characters of a text. */
export function Written({ content }: { content: Blob }) {
  const [text, setText] = useState('');
  useEffect(() => {
    void content.text().then(setText);
  }, [content]);
  return <pre className="seine-preview seine-written">{text}</pre>;
}

/** The points of an image. */
export function Picture({ content, name }: { content: Blob; name: string }) {
  const { t } = useTranslation('lead');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    createImageBitmap(content)
      .then((image) => {
        const drawing = canvas.current;
        if (drawing && !left) {
          drawing.width = image.width;
          drawing.height = image.height;
          drawing.getContext('2d')?.drawImage(image, 0, 0);
        }
        image.close();
      })
      .catch(() => {
        setFailed(true);
      });
    return () => {
      left = true;
    };
  }, [content]);
  return failed ? (
    <Alert isInline variant="warning" component="p" title={t('preview.failed')} />
  ) : (
    <figure aria-label={name}>
      <canvas ref={canvas} className="seine-preview" />
    </figure>
  );
}
