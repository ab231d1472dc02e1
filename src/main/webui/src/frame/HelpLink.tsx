import { Button } from '@patternfly/react-core';
import QuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/question-circle-icon';
import { useTranslation } from 'react-i18next';
import { Link, useMatches } from 'react-router';
import { menu } from './rooms';
import { useUnitPath } from './unit';

/** The way to the help, from every page of a unit: to the job that this page is for. */
export function HelpLink() {
  const { t } = useTranslation('frame');
  const path = useUnitPath();
  const help = menu.find((line) => line.name === 'help');
  const job = useMatches()
    .map(({ handle }) => (handle as { help?: string } | undefined)?.help)
    .findLast((one) => one !== undefined);
  return help ? (
    <Button
      variant="plain"
      aria-label={t('menu.help')}
      icon={<QuestionCircleIcon />}
      component={(props) => (
        <Link {...props} to={path(job === undefined ? help.to : `${help.to}/${job}`)} />
      )}
    />
  ) : null;
}
