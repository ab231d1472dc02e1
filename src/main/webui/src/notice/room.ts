import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'notices',
      handle: { help: 'answer-what-waits' },
      lazy: async () => ({ Component: (await import('./NoticesPage')).NoticesPage }),
    },
    {
      path: 'notices/settings',
      handle: { help: 'answer-what-waits' },
      lazy: async () => ({ Component: (await import('./SettingsPage')).SettingsPage }),
    },
  ],
};

export default room;
