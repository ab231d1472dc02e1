-- Runs at every start, under the owner's role: the trail has a partition for last month, this month
-- and the three years to come. The portal itself can make none.
do $$
declare
  month date := date_trunc('month', now() at time zone 'UTC') - interval '1 month';
  last date := month + interval '37 months';
  name text;
begin
  while month <= last loop
    name := 'trail_entry_' || to_char(month, 'YYYY_MM');
    if to_regclass(name) is null then
      execute format(
        'create table %I partition of trail_entry for values from (%L) to (%L)',
        name, month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
    end if;
    month := month + interval '1 month';
  end loop;
end
$$;
