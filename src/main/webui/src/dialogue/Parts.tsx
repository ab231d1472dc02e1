import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { useActingUnit } from '@/frame/unit';
import { useUnitNames } from '@/lead/units';
import type { Part, ThreadPart } from './thread';

/** Who takes part, since when, and how far each of the others has read. */
export function Parts({ thread }: { thread: ThreadPart }) {
  const { t } = useTranslation('dialogue');
  const { instant } = useFormats();
  const names = useUnitNames();
  const last = thread.items[0]?.number ?? 0;
  return (
    <Table aria-label={t('parts')} variant="compact">
      <Thead>
        <Tr>
          <Th width={45}>{t('unit')}</Th>
          <Th width={25}>{t('since')}</Th>
          <Th width={30}>{t('read')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {thread.units.map((part) => (
          <Tr key={part.unit}>
            <Td dataLabel={t('unit')} className="seine-written">
              {names.full(part.unit)}
            </Td>
            <Td dataLabel={t('since')}>{instant(part.since)}</Td>
            <Td dataLabel={t('read')}>
              <Read part={part} last={last} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Read({ part, last }: { part: Part; last: number }) {
  const { t } = useTranslation('dialogue');
  const { instant, number } = useFormats();
  const own = useActingUnit();
  if (part.unit === own) {
    return t('read.own');
  }
  if (!part.sees) {
    return t('read.gone');
  }
  if (part.readTo === undefined || part.readAt === undefined) {
    return t('read.nothing');
  }
  const at = instant(part.readAt);
  return part.readTo >= last
    ? t('read.all', { at })
    : t('read.to', { at, number: number(part.readTo) });
}
