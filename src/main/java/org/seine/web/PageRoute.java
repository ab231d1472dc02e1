package org.seine.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * Serves the pages. An address that belongs to nobody else is one of theirs: the program in the
 * browser knows them apart, and says where there is nothing.
 */
@Singleton
class PageRoute {
  private static final String INDEX = "/index.html";

  /** First parts of addresses that others answer; a file of the pages that is gone is not found. */
  private static final Set<String> NOT_PAGES =
      Set.of("api", "q", "sign-in", "signed-in", "signed-out", "assets");

  private final PageFiles files = PageFiles.read();

  void add(@Observes Router router) {
    router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::answer);
  }

  private void answer(RoutingContext call) {
    String path = call.normalizedPath();
    Optional<PageFile> file = files.at(path);
    if (file.isEmpty() && !NOT_PAGES.contains(path.split("/", 3)[1])) {
      path = INDEX;
      file = files.at(INDEX);
    }
    if (file.isEmpty()) {
      call.next();
      return;
    }
    PageFile.Form form = file.get().form(call.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
    HttpServerResponse answer = call.response();
    PageHeaders.set(answer.headers(), path);
    answer.putHeader(HttpHeaders.CONTENT_TYPE, file.get().type());
    answer.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(form.bytes().length()));
    if (form.encoding() != null) {
      answer.putHeader(HttpHeaders.CONTENT_ENCODING, form.encoding());
    }
    if (call.request().method().equals(HttpMethod.HEAD)) {
      answer.end();
    } else {
      answer.end(form.bytes());
    }
  }
}
