import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnits } from '@/directory/answers';
import type { Records } from '@/frame/call';
import { useUnitPath } from '@/frame/unit';
import { endOf } from '@/keys/validity';
import { ValidityLabel } from '@/keys/ValidityLabel';
import '@/keys/keys.css';

/** Every certificate in use, the one that ends first first. */
export function CertificateEnds({ ends }: { ends: Records['CertificateEnd'][] }) {
  const { t } = useTranslation('administration');
  const path = useUnitPath();
  const units = new Map(useUnits().data?.map((unit) => [unit.id, unit]));
  const nameOf = (id: string) => {
    const unit = units.get(id);
    return unit ? `${unit.participantName} · ${unit.name}` : id;
  };
  return (
    <section>
      <h2 id="certificate-ends" className="pf-v6-c-content--h2">
        {t('ends')}
      </h2>
      <p>{t('ends.count', { count: ends.length })}</p>
      <Table aria-labelledby="certificate-ends" variant="compact">
        <Thead>
          <Tr>
            <Th modifier="wrap">{t('ends.holder')}</Th>
            <Th modifier="wrap">{t('ends.purpose')}</Th>
            <Th modifier="wrap">{t('ends.validity')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {ends.map(({ holder, unit, purpose, keyVersion, notAfter }) => (
            <Tr key={`${holder} ${unit ?? ''} ${purpose ?? ''}`}>
              <Td dataLabel={t('ends.holder')} className="seine-written">
                {unit ? (
                  <Link to={path(`administration/certificates/${unit}`)}>{nameOf(unit)}</Link>
                ) : (
                  t(`holder.${holder as 'PORTAL' | 'ISSUER' | 'ROOT'}`)
                )}
              </Td>
              <Td dataLabel={t('ends.purpose')}>
                {purpose
                  ? t('ends.key', { purpose: t(`purpose.${purpose}`), version: keyVersion })
                  : t(`holds.${holder as 'PORTAL' | 'ISSUER' | 'ROOT'}`)}
              </Td>
              <Td dataLabel={t('ends.validity')}>
                <ValidityLabel validity={endOf(notAfter)} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </section>
  );
}
