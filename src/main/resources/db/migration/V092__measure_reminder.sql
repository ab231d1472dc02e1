-- What was reminded of, once for each day that it was about: also if the portal was down when it fell due, and
-- whichever replica comes first.

create table measure_reminder (
  measure uuid not null references measure,
  kind    text not null,
  of_day  date not null,
  told_at timestamptz not null,
  primary key (measure, kind, of_day)
);
create index measure_review on measure (review_on) where notice_deferred;
create index measure_end on measure (ends_on) where state in ('FROZEN', 'SEIZED') and ends_on is not null;

grant select, insert on measure_reminder to seine_portal;
