import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TiesPicture } from '@/chart/TiesPicture';
import { type Model, schemaOf, useLabel } from './model';
import { captionOf, type Entity, linksIn } from './set';

/** Who owns what, as boxes and arrows; the table says the same. */
export function OwnershipPicture({ entities, model }: { entities: Entity[]; model: Model }) {
  const { t } = useTranslation('entity');
  const label = useLabel();
  const ties = useMemo(() => linksIn(entities, model), [entities, model]);
  const nodes = useMemo(
    () =>
      entities.map((entity) => {
        const schema = schemaOf(model, entity.schema);
        return {
          id: entity.id,
          name: captionOf(entity),
          kind: schema ? label(schema.label) : entity.schema,
          isAsset: schema?.group === 'ASSET',
        };
      }),
    [entities, model, label],
  );
  return (
    <TiesPicture
      nodes={nodes}
      ties={ties}
      words={{
        caption: t('picture.caption'),
        scroll: t('picture.scroll'),
        name: (boxes, links) => t('picture.name', { boxes, links }),
        tooMany: (count) => t('picture.tooMany', { count }),
      }}
    />
  );
}
