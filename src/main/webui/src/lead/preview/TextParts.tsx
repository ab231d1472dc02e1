import { Alert, Content, Flex, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Later } from '@/frame/Later';
import { useFormats } from '@/frame/formats';
import { ProblemNote } from '@/problem/ProblemNote';
import { Fetching } from './Fetching';
import { Frame } from './Frame';
import { Pager } from './Pager';
import { type Charset, charsetOf, charsets, cutOf, PART_BYTES, shownAs } from './text';
import { useBeginning } from './useBeginning';

type TextParts = { name: string; address: string; length: number };

/** A text, part by part: only what is looked at is fetched. */
export function TextParts({ name, address, length }: TextParts) {
  const { t } = useTranslation('lead');
  const { size } = useFormats();
  const { bytes, here, refusal, reach } = useBeginning(address, length);
  const [chosen, choose] = useState<Charset>();
  // Where each part begins that was shown so far; the last one is shown.
  const [begins, setBegins] = useState<number[]>([]);
  const [wanted, setWanted] = useState<number[]>([0]);
  const show = useCallback(
    async (next: number[]) => {
      setWanted(next);
      if (await reach(Math.min((next.at(-1) ?? 0) + PART_BYTES, length))) {
        setBegins(next);
      }
    },
    [reach, length],
  );
  useEffect(() => {
    void reach(Math.min(PART_BYTES, length)).then((isHere) => {
      if (isHere) {
        setBegins([0]);
      }
    });
  }, [reach, length]);
  const begin = begins.at(-1);
  const part = useMemo(() => {
    if (begin === undefined) {
      return undefined;
    }
    const charset = chosen ?? charsetOf(bytes.slice(0, PART_BYTES));
    const raw = bytes.slice(begin, begin + PART_BYTES);
    const isLast = begin + raw.length === length;
    const cut = isLast ? raw.length : cutOf(raw, charset);
    const shown = shownAs(raw.subarray(0, cut), charset);
    const content = new Blob([shown.content], { type: 'text/plain;charset=utf-8' });
    return { ...shown, begin, end: begin + cut, isLast, charset, content };
  }, [bytes, begin, length, chosen]);
  const isFetching = wanted.at(-1) !== begin && refusal === null;
  return (
    <>
      {refusal && <ProblemNote refusal={refusal} retry={() => void show(wanted)} />}
      {isFetching && (
        <Later>
          <Fetching part={here} whole={Math.min((wanted.at(-1) ?? 0) + PART_BYTES, length)} />
        </Later>
      )}
      {part && (
        <>
          <Flex>
            <Pager
              before={{
                words: t('preview.text.before'),
                isDisabled: part.begin === 0 || isFetching,
                go: () => void show(begins.slice(0, -1)),
              }}
              after={{
                words: t('more'),
                isDisabled: part.isLast || isFetching,
                go: () => void show([...begins, part.end]),
              }}
            >
              {t('preview.text.part', {
                from: size(part.begin),
                to: size(part.end),
                whole: size(length),
              })}
            </Pager>
            <CharsetChoice
              charset={part.charset}
              choose={(charset) => {
                choose(charset);
                void show([0]);
              }}
            />
          </Flex>
          {part.turns && (
            <Alert
              isInline
              variant="warning"
              component="p"
              title={t('preview.text.turns')}
              className="seine-apart"
            >
              {t('preview.text.turns.what')}
            </Alert>
          )}
          {part.lost && (
            <Alert
              isInline
              variant="info"
              component="p"
              title={t('preview.text.lost')}
              className="seine-apart"
            />
          )}
          <Frame
            key={`${part.charset} ${part.begin}`}
            name={name}
            content={part.content}
            className="seine-preview-text"
            enter={t('preview.text.enter')}
          />
          <Content component="small">{t('preview.frame')}</Content>
        </>
      )}
    </>
  );
}

type CharsetChoice = { charset: Charset; choose: (charset: Charset) => void };

/** Says as which character set the text is read: no file tells it, and the guess can be wrong. */
function CharsetChoice({ charset, choose }: CharsetChoice) {
  const { t } = useTranslation('lead');
  return (
    <label className="seine-preview-charset" htmlFor="preview-charset">
      {t('preview.charset')}
      <FormSelect
        id="preview-charset"
        value={charset}
        onChange={(_event, one) => {
          choose(one as Charset);
        }}
      >
        {charsets.map((one) => (
          <FormSelectOption key={one} value={one} label={t(`charset.${one}`)} />
        ))}
      </FormSelect>
    </label>
  );
}
