import { Part } from '@/frame/Part';
import { useTranslation } from 'react-i18next';
import { DialogueSection } from './DialogueSection';
import type { About } from './thread';

/** The part of a record's page that shows the threads beside it. */
export function DialoguePart({ about }: { about: About }) {
  const { t } = useTranslation('dialogue');
  return (
    <Part title={t('title')}>
      <DialogueSection about={about} />
    </Part>
  );
}
