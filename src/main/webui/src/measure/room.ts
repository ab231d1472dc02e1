import ClipboardListIcon from '@patternfly/react-icons/dist/esm/icons/clipboard-list-icon';
import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'measures/:measure',
      handle: { help: 'follow-a-measure' },
      lazy: async () => ({ Component: (await import('./MeasurePage')).MeasurePage }),
    },
    {
      path: 'register',
      handle: { help: 'read-the-register' },
      lazy: async () => ({ Component: (await import('./register/RegisterPage')).RegisterPage }),
    },
    {
      path: 'register/measures',
      handle: { help: 'read-the-register' },
      lazy: async () => ({ Component: (await import('./register/MeasuresPage')).MeasuresPage }),
    },
    {
      path: 'register/calendar',
      handle: { help: 'read-the-register' },
      lazy: async () => ({ Component: (await import('./register/CalendarPage')).CalendarPage }),
    },
    {
      path: 'register/assets',
      handle: { help: 'read-the-register' },
      lazy: async () => ({ Component: (await import('./register/AssetsPage')).AssetsPage }),
    },
  ],
  menu: [
    {
      name: 'register',
      to: 'register',
      icon: ClipboardListIcon,
      place: 28,
      roles: ['focal-point', 'investigator', 'registry-officer'],
    },
  ],
};

export default room;
