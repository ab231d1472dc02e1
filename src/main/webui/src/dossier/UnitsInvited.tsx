import { Button, Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { groupsOf } from './compartments';
import type { Dossier } from './dossier';
import { useNames, useSide } from './sides';
import type { Asking } from './steps/Asked';

type UnitsInvited = { dossier: Dossier; ask: (next: Asking) => void };

/** Who works in the file, by what they can read. */
export function UnitsInvited({ dossier, ask }: UnitsInvited) {
  const { t } = useTranslation('dossier');
  const { instant } = useFormats();
  const names = useNames();
  const { keepsFiles } = useSide();
  const canShut = keepsFiles && dossier.state === 'OPEN';
  return groupsOf(dossier.units).map((group) => {
    const participant = names.participantOf(group.units[0]?.unit ?? '');
    const title = group.ofCourt
      ? t('compartment.court')
      : participant
        ? names.participant(participant)
        : '…';
    return (
      <div key={group.key} className="seine-compartment">
        <h3 className="seine-written">{title}</h3>
        <Content component="small">
          {t(group.ofCourt ? 'compartment.court.what' : 'compartment.state.what')}
        </Content>
        <Table aria-label={title} variant="compact">
          <Thead>
            <Tr>
              <Th width={60}>{t('unit')}</Th>
              <Th>{t('invitedAt')}</Th>
              {canShut && <Th screenReaderText={t('column.steps')} />}
            </Tr>
          </Thead>
          <Tbody>
            {group.units.map(({ unit, invitedAt }) => (
              <Tr key={unit}>
                <Td dataLabel={t('unit')} className="seine-written">
                  {names.unit(unit)}
                </Td>
                <Td dataLabel={t('invitedAt')}>{instant(invitedAt)}</Td>
                {canShut && (
                  <Td isActionCell>
                    <Button
                      variant="link"
                      isDanger
                      isInline
                      aria-label={t('shutOut.of', { unit: names.unit(unit) })}
                      onClick={() => {
                        ask({ step: 'shutOut', unit });
                      }}
                    >
                      {t('shutOut')}
                    </Button>
                  </Td>
                )}
              </Tr>
            ))}
          </Tbody>
        </Table>
      </div>
    );
  });
}
