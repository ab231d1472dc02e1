import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'leads/:lead/take-over',
      handle: { help: 'keep-a-cooperation-file' },
      lazy: async () => ({ Component: (await import('./TakeOverPage')).TakeOverPage }),
    },
  ],
};

export default room;
