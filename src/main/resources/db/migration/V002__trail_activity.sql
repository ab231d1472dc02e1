-- How often things happened over time is counted from an index alone: an entry stands for as many acts
-- as it counts.

alter table trail_entry
  add column times integer generated always as (trail_text(bytes, 'count')::integer) stored;

create index trail_entry_at on trail_entry (at) include (outcome, times);
