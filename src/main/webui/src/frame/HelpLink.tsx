import { Button } from '@patternfly/react-core';
import QuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/question-circle-icon';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { menu } from './rooms';
import { useUnitPath } from './unit';

/** The way to the help, from every page of a unit. */
export function HelpLink() {
  const { t } = useTranslation('frame');
  const path = useUnitPath();
  const help = menu.find((line) => line.name === 'help');
  return help ? (
    <Button
      variant="plain"
      aria-label={t('menu.help')}
      icon={<QuestionCircleIcon />}
      component={(props) => <Link {...props} to={path(help.to)} />}
    />
  ) : null;
}
