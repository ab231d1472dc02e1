import { useTranslation } from 'react-i18next';
import { useForgetting } from '@/dossier/dossier';
import type { Transfer } from '@/frame/transfer';
import { StepDialog } from '@/lead/steps/StepDialog';
import type { Request } from '../request';
import { Conditions } from './Conditions';

type Acknowledge = {
  request: Request;
  /** Of the document. */
  name: string;
  transfer: Transfer;
  download: () => void;
  close: () => void;
};

/** Shows the conditions that bind before a document that was given on them is downloaded. */
export function Acknowledge({ request, name, transfer, download, close }: Acknowledge) {
  const { t } = useTranslation('request');
  const forget = useForgetting('request', request.id);
  return (
    <StepDialog
      title={t('acknowledge', { name })}
      consequences={[t('acknowledge.binds'), t('acknowledge.trail')]}
      confirm={t('acknowledge.confirm')}
      step={{ isPending: transfer.loaded !== undefined, error: transfer.error }}
      take={download}
      close={close}
      refresh={forget}
    >
      <Conditions conditions={request.binding} />
    </StepDialog>
  );
}
