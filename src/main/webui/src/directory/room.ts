import AddressBookIcon from '@patternfly/react-icons/dist/esm/icons/address-book-icon';
import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'directory',
      lazy: async () => ({ Component: (await import('./DirectoryPage')).DirectoryPage }),
    },
  ],
  menu: [{ name: 'directory', to: 'directory', icon: AddressBookIcon, place: 40 }],
};

export default room;
