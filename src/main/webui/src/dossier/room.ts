import CubesIcon from '@patternfly/react-icons/dist/esm/icons/cubes-icon';
import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'dossiers',
      handle: { help: 'keep-a-cooperation-file' },
      lazy: async () => ({ Component: (await import('./DossiersPage')).DossiersPage }),
    },
    {
      path: 'dossiers/new',
      handle: { help: 'keep-a-cooperation-file' },
      lazy: async () => ({ Component: (await import('./BeginPage')).BeginPage }),
    },
    {
      path: 'dossiers/:dossier/change',
      handle: { help: 'keep-a-cooperation-file' },
      lazy: async () => ({ Component: (await import('./ChangePage')).ChangePage }),
    },
    {
      path: 'dossiers/:dossier',
      handle: { help: 'keep-a-cooperation-file' },
      lazy: async () => ({ Component: (await import('./DossierPage')).DossierPage }),
    },
  ],
  menu: [
    {
      name: 'dossiers',
      to: 'dossiers',
      icon: CubesIcon,
      place: 26,
      roles: ['focal-point', 'investigator', 'registry-officer'],
    },
  ],
};

export default room;
