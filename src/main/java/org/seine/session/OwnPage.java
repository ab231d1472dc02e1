package org.seine.session;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of ours, never another site. */
final class OwnPage {
  private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9][A-Za-z0-9/_?=&.-]{0,500})?");
  private static final URI FIRST = URI.create("/");

  private OwnPage() {}

  /** The page that was asked for; the first page where that is none of ours. */
  static URI of(@Nullable String asked) {
    return asked != null && PATH.matcher(asked).matches() ? URI.create(asked) : FIRST;
  }
}
