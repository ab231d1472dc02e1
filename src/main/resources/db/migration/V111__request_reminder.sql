-- What was reminded of on a request, once for each day that it was about: also if the portal was down when it fell
-- due, and whichever replica comes first.

create table request_reminder (
  request uuid not null references request,
  kind    text not null,
  of_day  date not null,
  told_at timestamptz not null,
  primary key (request, kind, of_day)
);
create index request_confirm on request (confirm_by) where confirm_by is not null and confirmed_on is null;
create index request_postponed on request (postponed_until) where postponed_until is not null;
create index request_answer on request (answer_by) where awaited is not null;
create index request_silence on request (awaited_since) where awaited is not null;

grant select, insert on request_reminder to seine_portal;
