import ChartBarIcon from '@patternfly/react-icons/dist/esm/icons/chart-bar-icon';
import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'figures',
      handle: { help: 'read-the-figures' },
      lazy: async () => ({ Component: (await import('./FiguresPage')).FiguresPage }),
    },
    {
      path: 'figures/naming',
      handle: { help: 'read-the-figures' },
      lazy: async () => ({ Component: (await import('./NamingPage')).NamingPage }),
    },
  ],
  menu: [
    { name: 'figures', to: 'figures', icon: ChartBarIcon, place: 29, roles: ['registry-officer'] },
  ],
};

export default room;
