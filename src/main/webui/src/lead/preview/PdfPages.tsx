import { Alert } from '@patternfly/react-core';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '@/frame/Awaiting';
import { useActingUnit } from '@/frame/unit';
import { Pager } from './Pager';
import { openPdf } from './pdf';

type PdfPages = { name: string; address: string; length: number };

/** The pages of a PDF, one at a time, as points on a canvas, with their text for screen readers. */
export function PdfPages({ name, address, length }: PdfPages) {
  const { t } = useTranslation('lead');
  const unit = useActingUnit();
  const [pages, setPages] = useState<PDFDocumentProxy>();
  const [failed, setFailed] = useState(false);
  const [number, setNumber] = useState(1);
  useEffect(() => {
    let left = false;
    const fail = () => {
      if (!left) {
        setFailed(true);
      }
    };
    const open = openPdf({ address, length, unit }, fail);
    open.pages.then((found) => {
      if (!left) {
        setPages(found);
      }
    }, fail);
    return () => {
      left = true;
      open.close();
    };
  }, [address, length, unit]);
  if (failed) {
    return <Alert isInline variant="warning" component="p" title={t('preview.pdf.failed')} />;
  }
  if (pages === undefined) {
    return <Waiting />;
  }
  return (
    <>
      <Pager
        before={{
          words: t('preview.pdf.before'),
          isDisabled: number <= 1,
          go: () => {
            setNumber(number - 1);
          },
        }}
        after={{
          words: t('preview.pdf.after'),
          isDisabled: number >= pages.numPages,
          go: () => {
            setNumber(number + 1);
          },
        }}
      >
        {t('preview.pdf.page', { page: number, count: pages.numPages })}
      </Pager>
      <OnePage
        key={number}
        pages={pages}
        number={number}
        name={name}
        fail={() => {
          setFailed(true);
        }}
      />
      <small>{t('preview.pdf.what')}</small>
    </>
  );
}

type OnePage = { pages: PDFDocumentProxy; number: number; name: string; fail: () => void };

function OnePage({ pages, number, name, fail }: OnePage) {
  const { t } = useTranslation('lead');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState<string>();
  const broken = useRef(fail);
  useEffect(() => {
    let left = false;
    let drawing: { cancel: () => void } | undefined;
    const draw = async () => {
      const page = await pages.getPage(number);
      const target = canvas.current;
      if (target === null || left) {
        return;
      }
      const points = (target.parentElement?.clientWidth ?? 800) * window.devicePixelRatio;
      const viewport = page.getViewport({
        scale: points / page.getViewport({ scale: 1 }).width,
      });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      const task = page.render({ canvas: target, viewport });
      drawing = task;
      await task.promise;
      const { items } = await page.getTextContent();
      setText(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      );
    };
    draw().catch(() => {
      if (!left) {
        broken.current();
      }
    });
    return () => {
      left = true;
      drawing?.cancel();
    };
  }, [pages, number]);
  return (
    <figure aria-label={name} aria-busy={text === undefined}>
      <canvas ref={canvas} className="seine-preview-page" aria-hidden="true" />
      {text !== undefined && (
        <figcaption className="pf-v6-screen-reader">
          {text.trim() === '' ? t('preview.pdf.noText') : text}
        </figcaption>
      )}
    </figure>
  );
}
