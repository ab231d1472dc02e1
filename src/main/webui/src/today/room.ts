import CalendarDayIcon from '@patternfly/react-icons/dist/esm/icons/calendar-day-icon';
import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'today',
      handle: { help: 'answer-what-waits' },
      lazy: async () => ({ Component: (await import('./TodayPage')).TodayPage }),
    },
  ],
  menu: [{ name: 'today', to: 'today', icon: CalendarDayIcon, place: 10 }],
};

export default room;
