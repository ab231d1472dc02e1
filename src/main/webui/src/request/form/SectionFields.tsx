import { Alert, Content, List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/directory/Field';
import { useNames } from '@/dossier/sides';
import { Written } from '@/lead/new/Written';
import { isState, useStateRules } from '@/national/answers';
import { type Section, sections, type Text } from '../request';
import { longest } from '../steps/draft';
import { LanguageField } from '../steps/LanguageField';
import { AssetsField } from './AssetsField';

type SectionFields = {
  text: Text;
  /** The cooperation file, among whose assets it names some. */
  dossier: string;
  /** The State whose law is asked; undefined until it is chosen, or where the Court is asked. */
  state: string | undefined;
  put: (change: Partial<Text>) => void;
};

/** The text of a request by the six sections of Art. 96(2), and what it lacks. */
export function SectionFields({ text, dossier, state, put }: SectionFields) {
  const { t } = useTranslation('request');
  const lacks = missingOf(text);
  return (
    <div className="seine-stack">
      <TextField
        id="request-title"
        label={t('form.title')}
        help={t('form.title.help')}
        isRequired
        maxLength={200}
        value={text.title}
        onChange={(title) => {
          put({ title });
        }}
      />
      <TextField
        id="request-reference"
        label={t('number')}
        help={t('form.number.help')}
        maxLength={60}
        value={text.ownReference ?? ''}
        onChange={(ownReference) => {
          put({ ownReference });
        }}
      />
      <LanguageField
        id="request-language"
        label={t('language')}
        value={text.language}
        onChange={(language) => {
          put({ language });
        }}
      />
      {sections.map((section) => (
        <div key={section} className="seine-stack">
          {section === 'nationalLaw' && state !== undefined && <Requirements state={state} />}
          <Written
            label={t(`section.${section}`)}
            what={t(`section.${section}.help`)}
            value={text[section]}
            write={(words) => {
              put({ [section]: words });
            }}
            longest={longest.section}
            rows={3}
          />
        </div>
      ))}
      <AssetsField
        dossier={dossier}
        state={state}
        chosen={text.assets}
        put={(assets) => {
          put({ assets });
        }}
      />
      <div role="status">
        <Alert
          isInline
          variant={lacks.length === 0 ? 'success' : 'info'}
          component="p"
          title={lacks.length === 0 ? t('missing.none') : t('missing', { count: lacks.length })}
        >
          {lacks.length > 0 && (
            <List>
              {lacks.map((section) => (
                <ListItem key={section}>{t(`section.${section}`)}</ListItem>
              ))}
            </List>
          )}
        </Alert>
      </div>
    </div>
  );
}

/** The sections that say nothing yet. */
export const missingOf = (text: Text): Section[] =>
  sections.filter((section) => (text[section] ?? '').trim() === '');

/** What the requested State's law asks of a request (Art. 96(3)). */
function Requirements({ state }: { state: string }) {
  const { t, i18n } = useTranslation('request');
  const { participants } = useNames();
  const kind = participants.find(({ id }) => id === state)?.kind;
  const rules = useStateRules(state, null, kind !== undefined && isState(kind)).data;
  const asked = rules?.rules?.sheet?.requirements ?? [];
  return (
    <Alert isInline variant="info" component="p" title={t('requirements')}>
      {asked.length === 0 ? (
        <Content component="p">{t('requirements.none')}</Content>
      ) : (
        <List>
          {asked.map(({ words }, at) => {
            const said = words.find(({ language }) => language === i18n.language) ?? words[0];
            return (
              <ListItem key={at} className="seine-written" lang={said?.language}>
                {said?.text}
              </ListItem>
            );
          })}
        </List>
      )}
    </Alert>
  );
}
