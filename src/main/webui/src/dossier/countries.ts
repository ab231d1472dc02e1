import { useParticipants } from '@/directory/answers';
import { useCountry } from '@/entity/EntityTable';

/** The name of a country; of one that only the directory knows, as its participant is called. */
export function useCountryName() {
  const country = useCountry();
  const participants = useParticipants().data;
  return (code: string) => {
    const name = country(code.toLowerCase());
    return name.toUpperCase() === code.toUpperCase()
      ? (participants?.find((one) => one.country === code.toUpperCase())?.name ?? name)
      : name;
  };
}
