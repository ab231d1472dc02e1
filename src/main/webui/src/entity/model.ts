import { useTranslation } from 'react-i18next';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';

export type Model = Records['EntityModel'];
export type Schema = Records['EntitySchema'];
export type Property = Records['EntityProperty'];
export type Group = Schema['group'];

/** The headings under which types are offered. */
export const groups = ['PERSON', 'ASSET', 'LINK', 'DETAIL'] as const satisfies Group[];

/** The model that entities are checked against, as far as forms need it. */
export function useModel() {
  return useAnswer<Model>(['entity-model'], (call, signal) =>
    // The same for everybody: the browser may keep it.
    call.GET('/api/v1/entity-model', { signal, cache: 'default' }),
  );
}

/** Chooses the name in the language of the pages. */
export function useLabel() {
  const { i18n } = useTranslation('entity');
  return (label: Records['EntityLabel']) => (i18n.language === 'fr' ? label.fr : label.en);
}

/** The schema of this name; undefined for one that no form offers. */
export const schemaOf = (model: Model, name: string) =>
  model.schemata.find((schema) => schema.name === name);
