import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'administration/certificates',
      lazy: async () => ({ Component: (await import('./CertificatesPage')).CertificatesPage }),
    },
    {
      path: 'administration/certificates/:id',
      lazy: async () => ({ Component: (await import('./UnitKeysPage')).UnitKeysPage }),
    },
    {
      path: 'administration/certificates/:id/revoke/:certificate',
      lazy: async () => ({ Component: (await import('./RevokePage')).RevokePage }),
    },
    {
      path: 'keys/handover/:key',
      lazy: async () => ({ Component: (await import('./HandoverPage')).HandoverPage }),
    },
  ],
};

export default room;
