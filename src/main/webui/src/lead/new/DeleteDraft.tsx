import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActingUnit } from '@/frame/unit';
import { useEditing } from './editing';
import { SureButton } from './SureButton';

/** Deletes the draft with its documents, after saying what that means. */
export function DeleteDraft({ left }: { left: () => void }) {
  const { t } = useTranslation('lead');
  const { keeper, calls, uploads } = useEditing();
  const unit = useActingUnit();
  const queries = useQueryClient();
  const discard = async () => {
    uploads.dropAll();
    await keeper.withRevision(calls.discard);
    await queries.invalidateQueries({ queryKey: [unit, 'leads'] });
    left();
  };
  return (
    <SureButton
      name={t('new.delete')}
      title={t('new.delete.title')}
      what={t('new.delete.what')}
      act={discard}
    />
  );
}
