import { Content, Label, List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { useUnitNames } from '@/lead/units';
import type { Message, Part } from './thread';

/** What was written, the newest first. */
export function Messages({ messages, parts }: { messages: Message[]; parts: Part[] }) {
  const { t } = useTranslation('dialogue');
  return (
    <ol className="seine-messages" aria-label={t('written')} reversed>
      {messages.map((message) => (
        <li key={message.id} value={message.number}>
          <Entry message={message} parts={parts} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ message, parts }: { message: Message; parts: Part[] }) {
  const { t } = useTranslation('dialogue');
  const { instant, day, number } = useFormats();
  const names = useUnitNames();
  const readers = parts
    .filter(({ unit, readTo }) => unit !== message.by && (readTo ?? 0) >= message.number)
    .map(({ unit }) => names.full(unit));
  return (
    <article aria-label={t('entry', { number: number(message.number) })}>
      <p className="seine-message-head">
        <span>{number(message.number)}</span>{' '}
        <strong className="seine-written">{names.full(message.by)}</strong>{' '}
        <time dateTime={message.at}>{instant(message.at)}</time>{' '}
        {message.kind === 'NOTES' && <Label variant="outline">{t('notes')}</Label>}
      </p>
      {message.kind === 'OPENING' && <Content component="p">{t('opened')}</Content>}
      {message.invited !== undefined && (
        <Content component="p">{t('invited', { unit: names.full(message.invited) })}</Content>
      )}
      {message.meeting && (
        <>
          <Content component="p">
            {t('heldOn.day', { day: day(message.meeting.heldOn) })} {t('present.who')}
          </Content>
          <List className="seine-written">
            {message.meeting.present.map((name, place) => (
              <ListItem key={place} dir="auto">
                {name}
              </ListItem>
            ))}
          </List>
        </>
      )}
      {message.words !== undefined && (
        <p className="seine-written seine-message-words" dir="auto">
          {message.words}
        </p>
      )}
      <small>
        {t('for', { units: message.units.map(names.full).join('; ') })}
        {readers.length > 0 && ` ${t('readBy', { units: readers.join('; ') })}`}
      </small>
    </article>
  );
}
