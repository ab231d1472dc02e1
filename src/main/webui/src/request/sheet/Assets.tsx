import { List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { assetPage, useEveryAsset } from '@/asset/asset';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { useUnitPath } from '@/frame/unit';
import type { Request } from '../request';

/** The assets that a request names; of one that lies in another's compartment, only that it is one. */
export function Assets({ request }: { request: Request }) {
  const { t } = useTranslation('request');
  const { t: assetWord } = useTranslation('asset');
  const path = useUnitPath();
  const answer = useEveryAsset(request.dossier);
  const unseen = <ListItem>{t('assets.unseen')}</ListItem>;
  return (
    <AwaitingRows answer={answer} none={<List>{unseen}</List>}>
      {(rows) => (
        <List>
          {request.text.assets.map((id) => {
            const row = rows.find((one) => one.id === id);
            return row === undefined ? (
              <ListItem key={id}>{t('assets.unseen')}</ListItem>
            ) : (
              <ListItem key={id}>
                <Link to={path(assetPage(id))} className="seine-written">
                  {row.name}
                </Link>
                {` · ${assetWord(`type.${row.type}`)}`}
              </ListItem>
            );
          })}
        </List>
      )}
    </AwaitingRows>
  );
}
