import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dialog } from '@/asset/steps/Asked';
import { Choices } from '@/lead/new/Choices';
import { blankOf } from '../steps/draft';
import { Beginning } from './Beginning';

const ways = ['FREEZE_OWN', 'SEIZE_OWN'] as const;

/** Reports what a State froze or seized under its own law. */
export function ReportOwn(dialog: Dialog) {
  const { t } = useTranslation('measure');
  const [step, choose] = useState<(typeof ways)[number]>('FREEZE_OWN');
  const [draft, setDraft] = useState(() =>
    blankOf('FREEZE_OWN', '', dialog.asset.value?.currency ?? ''),
  );
  return (
    <Beginning
      {...dialog}
      title={t('begin.own')}
      step={step}
      footing="NATIONAL_LAW"
      draft={draft}
      put={(change) => {
        setDraft({ ...draft, ...change });
      }}
    >
      <Choices
        legend={t('begin.own.way')}
        options={ways}
        chosen={step}
        choose={choose}
        label={(one) => t(`ask.${one}`)}
      />
    </Beginning>
  );
}
