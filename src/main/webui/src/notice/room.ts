import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'notices',
      lazy: async () => ({ Component: (await import('./NoticesPage')).NoticesPage }),
    },
    {
      path: 'notices/settings',
      lazy: async () => ({ Component: (await import('./SettingsPage')).SettingsPage }),
    },
  ],
};

export default room;
