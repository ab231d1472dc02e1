import { Content, List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnitPath } from '@/frame/unit';
import { type Lead, leadPage } from '../lead';

/** The versions of a corrected lead; each stays readable to those who hold it. */
export function Versions({ lead }: { lead: Lead }) {
  const { t } = useTranslation('lead');
  const path = useUnitPath();
  const numbers = Array.from({ length: lead.latest }, (_, place) => lead.latest - place);
  return (
    <>
      <Content component="p">{t('version.what')}</Content>
      <List isPlain>
        {numbers.map((number) => (
          <ListItem key={number}>
            {number === lead.version ? (
              <span aria-current="true">{t('version.shown', { version: number })}</span>
            ) : (
              <Link to={path(`${leadPage(lead)}&version=${number}`)}>
                {t(number === lead.latest ? 'version.stands' : 'version.open', { version: number })}
              </Link>
            )}
          </ListItem>
        ))}
      </List>
      <Link
        className="seine-screen-only"
        to={path(
          `leads/${lead.id}/compare?provider=${lead.provider}&before=${lead.latest - 1}&after=${lead.latest}`,
        )}
      >
        {t('compare.open')}
      </Link>
    </>
  );
}
