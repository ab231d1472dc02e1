import ClipboardListIcon from '@patternfly/react-icons/dist/esm/icons/clipboard-list-icon';
import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'trail',
      handle: { help: 'read-the-trail' },
      lazy: async () => ({ Component: (await import('./TrailPage')).TrailPage }),
    },
    {
      path: 'trail/seen',
      handle: { help: 'read-the-trail' },
      lazy: async () => ({ Component: (await import('./SeenPage')).SeenPage }),
    },
    {
      path: 'trail/:entry',
      handle: { help: 'read-the-trail' },
      lazy: async () => ({ Component: (await import('./EntryPage')).EntryPage }),
    },
  ],
  menu: [
    {
      name: 'trail',
      to: 'trail',
      icon: ClipboardListIcon,
      place: 30,
      roles: ['focal-point', 'investigator', 'registry-officer', 'auditor'],
    },
  ],
};

export default room;
