package org.seine.embedded;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** The form of one of Keycloak's pages. */
public final class SignInForm {
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

  private SignInForm() {}

  /** Where the page's form is sent. */
  public static URI address(HttpResponse<String> page) {
    Matcher form = FORM.matcher(page.body());
    Assertions.assertThat(form.find())
        .as("a form at %s, found %d", page.uri(), page.statusCode())
        .isTrue();
    return URI.create(form.group(1).replace("&amp;", "&"));
  }
}
