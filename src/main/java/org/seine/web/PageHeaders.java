package org.seine.web;

import io.vertx.core.MultiMap;

/**
 * What a browser may do with the pages: run our own scripts and styles, call our own API, and
 * nothing else. No text becomes a script, also not by an error of ours (Trusted Types): the one
 * policy there is lets the address of our own program that reads PDF become a worker.
 *
 * <p>Frames show only what a page made itself ({@code blob:}): text and pictures of documents, in a
 * sandbox. Such a frame inherits this policy (HTML, policy containers; CSP 3, section 7.8), so that
 * what was no sandbox by an error of ours would still run no script.
 */
final class PageHeaders {
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "frame-src blob:",
          "worker-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types seine-pdf");

  /** What the pages never ask a browser for; copying to the clipboard is all they do. */
  private static final String PERMISSIONS =
      "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self),"
          + " display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(),"
          + " microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=()";

  private PageHeaders() {}

  /** Sets them; a file whose name tells its content is kept for a year, all else never. */
  static void set(MultiMap headers, String path) {
    AnswerHeaders.COMMON.forEach(headers::set);
    headers.set("Cache-Control", keeps(path) ? "public, max-age=31536000, immutable" : "no-store");
    headers.set("Content-Security-Policy", POLICY);
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Permissions-Policy", PERMISSIONS);
    headers.set("Vary", "Accept-Encoding");
  }

  private static boolean keeps(String path) {
    return path.startsWith("/assets/");
  }
}
