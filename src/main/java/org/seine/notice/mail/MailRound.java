package org.seine.notice.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what is due. A mail carries a Message-ID made of its oldest line: if the process dies
 * between the mail server's yes and the removal of the line, the second mail is the same one to
 * every mailbox that looks.
 */
@ApplicationScoped
class MailRound {
  private static final Logger LOG = Logger.getLogger(MailRound.class);
  private static final Duration TOO_LONG = Duration.ofSeconds(30);

  private final Outbox outbox;
  private final DueLines due;
  private final Readers readers;
  private final ReactiveMailer mailer;
  private final String portal;
  private final Clock clock;

  MailRound(
      Outbox outbox,
      DueLines due,
      Readers readers,
      ReactiveMailer mailer,
      @ConfigProperty(name = "seine.portal.url", defaultValue = "https://localhost:8443")
          String portal,
      Clock clock) {
    this.outbox = outbox;
    this.due = due;
    this.readers = readers;
    this.mailer = mailer;
    this.portal = portal;
    this.clock = clock;
  }

  @Scheduled(
      every = "{seine.notice.mail-every}",
      identity = "notice-mail",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> once() {
    if (!outbox.sends()) {
      return Uni.createFrom().voidItem();
    }
    return due.take(clock.instant())
        .onItem()
        .transformToMulti(lines -> Multi.createFrom().iterable(byReader(lines).entrySet()))
        .onItem()
        .transformToUniAndConcatenate(mail -> send(mail.getKey(), mail.getValue()))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static Map<Line.Reader, List<Line>> byReader(List<Line> lines) {
    return lines.stream()
        .sorted(java.util.Comparator.comparing(Line::key))
        .collect(Collectors.groupingBy(Line::reader, LinkedHashMap::new, Collectors.toList()));
  }

  private Uni<Void> send(Line.Reader reader, List<Line> lines) {
    return readers
        .of(reader)
        .flatMap(
            found ->
                found
                    .map(address -> mailer.send(written(address, lines)))
                    .orElseGet(() -> Uni.createFrom().voidItem()))
        .ifNoItem()
        .after(TOO_LONG)
        .fail()
        .chain(() -> due.drop(lines))
        .onFailure()
        .recoverWithUni(
            failure -> {
              LOG.infof(
                  "%d notices wait: no mail was taken (%s)",
                  lines.size(), failure.getClass().getSimpleName());
              return due.again(lines, clock.instant());
            });
  }

  private Mail written(Readers.Address to, List<Line> lines) {
    var text = new MailText(to.language(), to.zone(), portal);
    return Mail.withText(to.email(), text.subject(lines), text.body(lines))
        .addHeader(
            "Message-ID", "<%s@%s>".formatted(lines.get(0).key(), URI.create(portal).getHost()))
        .addHeader("Auto-Submitted", "auto-generated");
  }
}
