import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { isolated } from '@/directory/isolated';
import type { Sheet } from '../answers';
import { useSaid } from '../said';

/** What somebody wants of a State; the words are `want.<name>`. */
export const wants = ['trace', 'freeze', 'renew', 'transfer', 'notify'] as const;

/** One of them. */
export type Want = (typeof wants)[number];

/** One answer of the guide: what it is about, and the sentences. */
export type Advice = { topic: string; sentences: string[] };

const STEP = {
  trace: 'TRACE',
  freeze: 'FREEZE',
  renew: 'RENEW',
  transfer: 'TRANSFER',
  notify: 'NOTIFY',
} as const;

/** The rules that bear on what is wanted, beside those on channel, language and authority. */
const BEARS = {
  trace: [],
  freeze: ['term', 'renewal', 'emergency', 'notifications', 'registers'],
  renew: ['renewal', 'term'],
  transfer: ['window', 'forum', 'costs', 'sale'],
  notify: ['notifications', 'registers'],
} as const;

/** Answers in plain sentences, from the State's sheet alone, how to bring about what is wanted. */
export function useGuide() {
  const { t } = useTranslation('national');
  const { languageName } = useFormats();
  const said = useSaid();

  const channel = (sheet: Sheet): Advice => ({
    topic: t('channel'),
    sentences: [
      sheet.channel
        ? t(`guide.channel.${sheet.channel.kind}`, { words: isolated(sheet.channel.words) })
        : t('guide.channel.unknown'),
      sheet.portalDesignated ? t('guide.portal.yes') : t('guide.portal.no'),
    ],
  });

  const language = ({ languages = [], translation }: Sheet): Advice => ({
    topic: t('languages'),
    sentences: [
      languages.length === 0
        ? t('guide.language.unknown')
        : t('guide.language', {
            count: languages.length,
            languages: languages.map(languageName).join(', '),
          }),
      ...(translation ? [t(`guide.translation.${translation}`)] : []),
    ],
  });

  return (want: Want, sheet: Sheet): Advice[] => {
    const lines = new Map(said(sheet).map((line) => [line.key, line]));
    const authority = lines.get(`authority.${STEP[want]}`);
    const needed = want === 'notify' ? undefined : lines.get('requirements');
    return [
      channel(sheet),
      language(sheet),
      {
        topic: t('authority'),
        sentences: [authority?.value ?? t('guide.authority.unknown')],
      },
      ...[needed, ...BEARS[want].map((key) => lines.get(key))].flatMap((line) =>
        line?.value === undefined ? [] : [{ topic: line.term, sentences: [line.value] }],
      ),
    ];
  };
}
