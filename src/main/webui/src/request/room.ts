import EnvelopeOpenTextIcon from '@patternfly/react-icons/dist/esm/icons/envelope-open-text-icon';
import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'requests',
      handle: { help: 'ask-for-assistance' },
      lazy: async () => ({ Component: (await import('./RequestsPage')).RequestsPage }),
    },
    {
      path: 'requests/:request',
      handle: { help: 'ask-for-assistance' },
      lazy: async () => ({ Component: (await import('./RequestPage')).RequestPage }),
    },
    {
      path: 'dossiers/:dossier/requests/new',
      handle: { help: 'ask-for-assistance' },
      lazy: async () => ({ Component: (await import('./NewPage')).NewPage }),
    },
  ],
  menu: [
    {
      name: 'requests',
      to: 'requests',
      icon: EnvelopeOpenTextIcon,
      place: 27,
      roles: ['focal-point', 'investigator', 'registry-officer'],
    },
  ],
};

export default room;
