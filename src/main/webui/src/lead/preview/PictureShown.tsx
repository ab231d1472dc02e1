import { Alert, Content, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Later } from '@/frame/Later';
import { useFormats } from '@/frame/formats';
import { ProblemNote } from '@/problem/ProblemNote';
import { Fetching } from './Fetching';
import { Frame } from './Frame';
import { type Opened, openPicture } from './openPicture';
import { MOST_BYTES, MOST_PIXELS, MOST_SIDE, type Picture } from './picture';
import { useBeginning } from './useBeginning';

type PictureShown = { name: string; address: string; length: number };

/** A picture, drawn by the browser in a frame of its own; its size is looked at before. */
export function PictureShown({ name, address, length }: PictureShown) {
  const { bytes, here, refusal, reach } = useBeginning(address, length);
  const [opened, setOpened] = useState<Opened>();
  const open = useCallback(() => {
    void openPicture({ bytes, reach }).then((found) => {
      if (found) {
        setOpened(found);
      }
    });
  }, [bytes, reach]);
  useEffect(open, [open]);
  if (opened === undefined) {
    return refusal ? (
      <ProblemNote refusal={refusal} retry={open} />
    ) : (
      <Later>
        <Fetching part={here} whole={length} />
      </Later>
    );
  }
  return 'refused' in opened ? (
    <NotShown opened={opened} length={length} />
  ) : (
    <Fitted name={name} content={opened.content} picture={opened.picture} />
  );
}

/** Why a picture is not shown, with the bounds, and what to do instead. */
function NotShown({ opened, length }: { opened: Opened & { refused: string }; length: number }) {
  const { t } = useTranslation('lead');
  const { number, size } = useFormats();
  if (opened.refused === 'kind') {
    return <Alert isInline variant="warning" component="p" title={t('preview.failed')} />;
  }
  return (
    <Alert isInline variant="warning" component="p" title={t('preview.large')}>
      {'picture' in opened
        ? t('preview.large.pixels', {
            width: number(opened.picture.width),
            height: number(opened.picture.height),
            most: number(MOST_PIXELS),
            side: number(MOST_SIDE),
          })
        : t('preview.large.bytes', { size: size(length), most: size(MOST_BYTES) })}
    </Alert>
  );
}

type Fitted = { name: string; content: Blob; picture: Picture };

/** The picture as wide as there is room, or pixel by pixel. */
function Fitted({ name, content, picture }: Fitted) {
  const { t } = useTranslation('lead');
  const { number } = useFormats();
  const [isActual, setActual] = useState(false);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      setRoom(entry?.contentRect.width ?? 0);
    });
    if (place) {
      observer.observe(place);
    }
    return () => {
      observer.disconnect();
    };
  }, [place]);
  const { width, height } = picture;
  const scale = isActual ? 1 : Math.min(1, room / width);
  return (
    <>
      <ToggleGroup aria-label={t('preview.zoom')}>
        {([false, true] as const).map((actual) => (
          <ToggleGroupItem
            key={String(actual)}
            text={t(actual ? 'preview.zoom.actual' : 'preview.zoom.fit')}
            isSelected={actual === isActual}
            onChange={() => {
              setActual(actual);
            }}
          />
        ))}
      </ToggleGroup>
      <Content component="small" className="seine-apart">
        {t('preview.pixels', { width: number(width), height: number(height) })} {t('preview.frame')}
      </Content>
      <div ref={setPlace} className="seine-preview-picture">
        {/* The frame is as large as the picture: nothing in it has to be scrolled. */}
        <div dir="ltr" style={{ inlineSize: width * scale, blockSize: height * scale }}>
          <Frame
            name={name}
            content={content}
            className="seine-preview-pixels"
            style={{ inlineSize: width, blockSize: height, transform: `scale(${scale})` }}
          />
        </div>
      </div>
    </>
  );
}
