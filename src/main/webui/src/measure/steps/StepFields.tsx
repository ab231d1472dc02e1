import { useTranslation } from 'react-i18next';
import { DayField } from '@/asset/form/DayField';
import { table } from '../table';
import { askedBy } from './draft';
import { Fields, type FieldsProps } from './Fields';

/** Everything that a step is asked, its day first. */
export function StepFields({ onWarrant, ...props }: FieldsProps & { onWarrant: boolean }) {
  const { t } = useTranslation('measure');
  const { step, draft, put } = props;
  return (
    <>
      <DayField
        id="step-on"
        label={t(table[step].fact ? 'field.on.fact' : 'field.on.step')}
        help={t('field.on.help')}
        value={draft.on}
        onChange={(on) => {
          put({ on });
        }}
      />
      {askedBy(step, onWarrant).map((asked) => (
        <Fields key={asked.member} asked={asked} {...props} />
      ))}
    </>
  );
}
