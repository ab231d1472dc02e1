import { Button, Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, callFor } from '@/frame/call';
import { useFocus } from '@/frame/focus';
import { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { type EntitySet, type Fault, importFile, openSet, setKey, type Where } from './set';

type ImportProps = {
  where: Where;
  set: EntitySet;
  done: (sentence: string) => void;
  close: () => void;
};

/** Adds the entities of a file, all or none, and shows what is wrong with which line. */
export function ImportFile({ where, set, done, close }: ImportProps) {
  const { t } = useTranslation('entity');
  const id = useId();
  const heading = useFocus<HTMLHeadingElement>();
  const chooser = useRef<HTMLInputElement>(null);
  const unit = useActingUnit();
  const queries = useQueryClient();
  const [isGoing, going] = useState(false);
  const [refusal, refuse] = useState<Refusal | null>(null);
  const send = async (file: File) => {
    going(true);
    refuse(null);
    const call = callFor('member', unit);
    try {
      // An import only adds: it may be made to whatever stands there now.
      const { revision } = await answerOf(openSet(call, where));
      const report = await answerOf(importFile(call, where.id, file, revision));
      await queries.invalidateQueries({ queryKey: [unit, ...setKey(where)] });
      done(
        t('imported', { count: report.added, added: report.added, unchanged: report.unchanged }),
      );
    } catch (failure) {
      refuse(failure instanceof Refusal ? failure : Refusal.noAnswer());
      going(false);
    }
  };
  const faults = (refusal?.problem['faults'] ?? []) as Fault[];
  return (
    <section className="seine-stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('import')}
      </h3>
      <Content component="p">{t('import.what', { count: set.entities.length })}</Content>
      <div>
        <input
          ref={chooser}
          hidden
          aria-label={t('import.file')}
          type="file"
          disabled={isGoing}
          accept=".json,.jsonl,.ndjson,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) {
              void send(file);
            }
          }}
        />
        <Button
          isLoading={isGoing}
          isAriaDisabled={isGoing}
          onClick={() => chooser.current?.click()}
        >
          {t('import.choose')}
        </Button>
      </div>
      <div role="status">{isGoing && <Content component="p">{t('import.going')}</Content>}</div>
      {refusal && <ProblemNote refusal={refusal} />}
      {faults.length > 0 && <Faults faults={faults} count={Number(refusal?.problem['count'])} />}
      <div>
        <Button variant="secondary" isAriaDisabled={isGoing} onClick={close}>
          {t('import.close')}
        </Button>
      </div>
    </section>
  );
}

/** Which lines are wrong, where, and what was expected. */
function Faults({ faults, count }: { faults: Fault[]; count: number }) {
  const { t, i18n } = useTranslation('entity');
  return (
    <>
      <h4>{t('faults', { count })}</h4>
      <Table aria-label={t('faults.table')} variant="compact">
        <Thead>
          <Tr>
            <Th modifier="wrap">{t('faults.line')}</Th>
            <Th modifier="wrap">{t('faults.place')}</Th>
            <Th modifier="wrap">{t('faults.expected')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {faults.slice(0, 100).map((fault, place) => (
            <Tr key={place}>
              <Td dataLabel={t('faults.line')}>{fault.line}</Td>
              <Td dataLabel={t('faults.place')} className="seine-written">
                {fault.pointer}
              </Td>
              <Td dataLabel={t('faults.expected')}>
                {i18n.language === 'fr' ? fault.fr : fault.en}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </>
  );
}
