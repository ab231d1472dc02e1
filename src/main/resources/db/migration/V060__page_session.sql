-- Sessions of the pages. A browser holds a cookie of 32 random bytes; the portal keeps only what is derived
-- from it, so that whoever reads this table can neither continue a session nor open its tokens.

create table page_session (
  id               uuid primary key,
  cookie_hash      bytea not null unique check (octet_length(cookie_hash) = 32),
  subject          text not null check (length(subject) between 1 and 255),
  keycloak_session text check (length(keycloak_session) <= 255),
  signed_in_at     timestamptz not null,
  last_used_at     timestamptz not null,
  ends_at          timestamptz not null,
  ended_at         timestamptz,
  ended_everywhere boolean not null default false,
  wrapped_tokens   bytea,
  renewing_since   timestamptz,
  check ((ended_at is null) = (wrapped_tokens is not null)),
  check (ended_at is not null or not ended_everywhere)
);
comment on table page_session is 'Who is signed in to the pages, and until when. Ended rows are removed a day later.';
comment on column page_session.cookie_hash is 'HMAC-SHA-256 under the cookie''s bytes of the words ''seine/1 session id''; finds the row, and cannot be turned back into the cookie.';
comment on column page_session.wrapped_tokens is 'Access and refresh token of Keycloak, AES-256-GCM, locked by a key derived from the cookie, which only the browser holds; bound to this row''s id. Removed when the session ends.';
comment on column page_session.renewing_since is 'When a replica began to renew the tokens: each refresh token works once.';
create index page_session_subject on page_session (subject);
create index page_session_keycloak on page_session (keycloak_session);

grant select, insert, update, delete on page_session to seine_portal;
