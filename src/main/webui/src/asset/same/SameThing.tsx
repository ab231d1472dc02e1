import { Button, Content, List, ListItem } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useFocus } from '@/frame/focus';
import { useUnitPath } from '@/frame/unit';
import { type Asset, assetPage } from '../asset';
import type { Asking } from '../steps/Asked';
import { type Likely, shared, useLikely } from './same';

type SameThing = { asset: Asset; ask: (next: Asking) => void };

/** Looks for assets of the file that may be this one; nothing is merged by itself. */
export function SameThing({ asset, ask }: SameThing) {
  const { t } = useTranslation('asset');
  const [isAsked, setAsked] = useState(false);
  const answer = useLikely(asset.id, isAsked);
  const found = useFocus<HTMLDivElement>(isAsked);
  return (
    <div className="seine-stack">
      <Content component="p">{t('same.what')}</Content>
      {isAsked ? (
        <div role="group" aria-label={t('same')} tabIndex={-1} ref={found}>
          <Awaiting answer={answer}>
            {(likely) =>
              likely.length === 0 ? (
                <Content component="p">{t('same.none')}</Content>
              ) : (
                <Found found={likely} ask={ask} />
              )
            }
          </Awaiting>
        </div>
      ) : (
        <div>
          <Button
            variant="secondary"
            onClick={() => {
              setAsked(true);
            }}
          >
            {t('same.look')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Found({ found, ask }: { found: Likely[]; ask: (next: Asking) => void }) {
  const { t } = useTranslation('asset');
  const path = useUnitPath();
  return (
    <Table aria-label={t('same.found')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th width={30}>{t('asset')}</Th>
          <Th width={15}>{t('type')}</Th>
          <Th width={35}>{t('same.because')}</Th>
          <Th>{t('same.next')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {found.map((one) => (
          <Tr key={one.id}>
            <Td dataLabel={t('asset')}>
              <Link to={path(assetPage(one.id))} className="seine-written">
                {one.name}
              </Link>
            </Td>
            <Td dataLabel={t('type')}>{t(`type.${one.type}`)}</Td>
            <Td dataLabel={t('same.because')}>
              <List isPlain>
                {one.because.map((because) => (
                  <ListItem key={`${because.kind} ${because.shared}`}>
                    <Because {...because} />
                  </ListItem>
                ))}
              </List>
            </Td>
            <Td dataLabel={t('same.next')}>
              {one.mergeable ? (
                <Button
                  variant="secondary"
                  onClick={() => {
                    ask({ merge: one });
                  }}
                >
                  {t('merge')}
                </Button>
              ) : (
                t('same.apart')
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Because(likeness: Likely['because'][number]) {
  const { t } = useTranslation('asset');
  const { identifier, value } = shared(likeness);
  return (
    <>
      {identifier === undefined ? t(`same.${likeness.kind}`) : t(`identifier.${identifier}`)}{' '}
      <span className="seine-written" dir="auto">
        {value}
      </span>
    </>
  );
}
