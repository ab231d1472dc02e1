import { DropdownItem } from '@patternfly/react-core';
import UserIcon from '@patternfly/react-icons/dist/esm/icons/user-icon';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '@/session/signOut';
import { Choice } from './Choice';
import { useActingMembership } from './unit';

/** Who is signed in, and the ways out. */
export function AccountChoice() {
  const { t } = useTranslation('frame');
  const signOut = useSignOut();
  const name = useActingMembership()?.name ?? '';
  return (
    <Choice
      label={t('account', { name })}
      variant="plainText"
      className="seine-account"
      icon={<UserIcon />}
      shown={<span className="seine-wide-only">{name}</span>}
    >
      <DropdownItem
        description={t('signOut.here.what')}
        onClick={() => {
          signOut.mutate('here');
        }}
      >
        {t('signOut.here')}
      </DropdownItem>
      <DropdownItem
        description={t('signOut.everywhere.what')}
        onClick={() => {
          signOut.mutate('everywhere');
        }}
      >
        {t('signOut.everywhere')}
      </DropdownItem>
    </Choice>
  );
}
