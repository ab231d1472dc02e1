-- What making key envelopes anew after a rotation could not do, so that it is seen and tried again.

alter table unit_key
  add column rewrap_refused  integer not null default 0 check (rewrap_refused >= 0),
  add column rewrap_tried_at timestamptz;
comment on column unit_key.rewrap_refused is 'How many key envelopes for this former key were refused when they were last to be made anew.';
comment on column unit_key.rewrap_tried_at is 'When that was.';
