import { isEntitySet, type Lead } from '@/lead/lead';
import type { Consent, Grant, Material, Use } from './consent';

/** The parts of a lead that a question can be about. */
export function partsOf({ documents }: Lead): Material {
  return {
    text: true,
    entities: documents.some(isEntitySet),
    documents: documents.filter((one) => !isEntitySet(one)).map(({ id }) => id),
  };
}

/** Nothing of a lead. */
export const nothing: Material = { text: false, entities: false, documents: [] };

export function isNothing({ text, entities, documents }: Material) {
  return !text && !entities && documents.length === 0;
}

/** Whether everything that was asked for is in it. */
export function isWhole(material: Material, asked: Material) {
  return (
    material.text === asked.text &&
    material.entities === asked.entities &&
    material.documents.length === asked.documents.length
  );
}

/** Two uses are the same one if scope and participant are. */
export function keyOf({ scope, participant }: Use) {
  return `${scope} ${participant ?? ''}`;
}

/** What is granted for each use, by one question or by several. */
export function together(consents: Pick<Consent, 'granted'>[]): Grant[] {
  const found = new Map<string, Grant>();
  for (const grant of consents.flatMap((one) => one.granted)) {
    const before = found.get(keyOf(grant))?.material ?? nothing;
    found.set(keyOf(grant), {
      ...grant,
      material: {
        text: before.text || grant.material.text,
        entities: before.entities || grant.material.entities,
        documents: [...new Set([...before.documents, ...grant.material.documents])],
      },
    });
  }
  return [...found.values()];
}
