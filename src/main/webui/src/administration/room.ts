import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'administration/state',
      handle: { help: 'renew-certificates' },
      lazy: async () => ({ Component: (await import('./StatePage')).StatePage }),
    },
  ],
};

export default room;
