package org.seine.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.evidence;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.document.NarrowPortal;
import org.seine.embedded.RealServices;

@QuarkusTest
@TestProfile(NarrowPortal.class)
@DisplayName("Notices by mail")
class NoticeMailIT {
  private GreenMail server;

  @BeforeEach
  void start() throws Exception {
    owner("delete from notice_mail");
    server = serverAt(MailOfTests.PORT);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
    owner("delete from notice_switch");
  }

  @Test
  void sayWhatHappenedInTheReadersLanguageAndLeadToThePage() throws Exception {
    var given = PORT_CALLIS.submits(evidence(MARAVELLE));
    var french = await(to("elodie.maraquin@qm.example"));
    assertThat(french.getSubject()).isEqualTo("Seine : un avis");
    String text = french.getContent().toString();
    assertThat(text)
        .contains("Des renseignements sont arrivés")
        .contains(
            RealServices.portalUrl()
                + "/u/"
                + MARAVELLE.unit
                + "/leads/"
                + given.id()
                + "?provider="
                + PORT_CALLIS.unit);
    assertThat(text + french.getSubject())
        .doesNotContain("Merrowfen")
        .doesNotContain("Port Callis")
        .doesNotContain("Maraquin");
    await(to("joas.perremont@qm.example"));
    assertThat(received()).hasSize(2);
  }

  @Test
  void areSentOnceAndLaterWhereNoServerTookThem() throws Exception {
    server.stop();
    PORT_CALLIS.submits(evidence(TARSENIA));
    awaitTries();
    assertThat(waiting()).isEqualTo(1);
    // What was tried is due in half a minute; nobody waits that long here.
    server = serverAt(MailOfTests.PORT);
    server.start();
    owner("update notice_mail set due_at = now()");
    var english = await(to("ignaro.valtesse@qt.example"));
    assertThat(english.getSubject()).isEqualTo("Seine: a notice");
    assertThat(english.getMessageID()).startsWith("<").contains("@localhost");
    Thread.sleep(3000);
    assertThat(received()).hasSize(1);
    assertThat(waiting()).isZero();
  }

  @Test
  void waitForTheMorningWhereThatWasChosenAndAreNotSentWhereNone() throws Exception {
    choose("LEAD_RECEIVED", "DIGEST");
    PORT_CALLIS.submits(evidence(TARSENIA));
    PORT_CALLIS.submits(evidence(TARSENIA));
    Thread.sleep(2500);
    assertThat(received()).isEmpty();
    assertThat(waiting()).isEqualTo(2);
    owner("update notice_mail set due_at = now()");
    var digest = await(to("ignaro.valtesse@qt.example"));
    assertThat(digest.getSubject()).isEqualTo("Seine: notices");
    assertThat(digest.getContent().toString().split("A lead came in", -1)).hasSize(3);

    choose("LEAD_RECEIVED", "NOTHING");
    var unheard = PORT_CALLIS.submits(evidence(TARSENIA));
    assertThat(waiting()).isZero();
    assertThat(NoticeWorld.about(TARSENIA, unheard.id())).isEmpty();
  }

  @Test
  void reachTheContactPointAtOnceIfUrgentWhateverAMemberChose() throws Exception {
    owner("update unit set email = 'duty@qt.example' where id = '" + TARSENIA.unit + "'");
    try {
      choose("LEAD_RECEIVED", "NOTHING");
      var urgent =
          PORT_CALLIS.submits(
              evidence(TARSENIA)
                  .replace("\"ROUTINE\"", "\"URGENT\"")
                  .replace(
                      "\"basisOfKnowledge\"", "\"urgencyReason\":\"Soon\",\"basisOfKnowledge\""));
      var mail = await(to("duty@qt.example"));
      assertThat(mail.getSubject()).isEqualTo("Seine: urgent notice");
      assertThat(NoticeWorld.about(TARSENIA, urgent.id())).hasSize(1);
      assertThat(received()).hasSize(1);
    } finally {
      owner("update unit set email = null where id = '" + TARSENIA.unit + "'");
    }
  }

  private static void choose(String kind, String way) {
    TARSENIA
        .call()
        .contentType(ContentType.JSON)
        .body("{\"kind\":\"%s\",\"way\":\"%s\"}".formatted(kind, way))
        .put("/api/v1/notice-switches")
        .then()
        .statusCode(204);
  }

  private static GreenMail serverAt(int port) {
    return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  private List<MimeMessage> received() {
    return new ArrayList<>(List.of(server.getReceivedMessages()));
  }

  private MimeMessage await(Predicate<MimeMessage> wanted) throws InterruptedException {
    for (int i = 0; i < 150; i++) {
      for (MimeMessage mail : received()) {
        if (wanted.test(mail)) {
          return mail;
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no such mail in 15 s; " + received().size() + " others");
  }

  private static Predicate<MimeMessage> to(String address) {
    return mail -> {
      try {
        return mail.getAllRecipients()[0].toString().equals(address);
      } catch (MessagingException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static void awaitTries() throws Exception {
    for (int i = 0; i < 150; i++) {
      if (count("select count(*) from notice_mail where tries > 0 and taken_until is null") > 0) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no mail was tried");
  }

  private static long waiting() throws Exception {
    return count("select count(*) from notice_mail");
  }

  private static long count(String sql) throws Exception {
    try (var connection = owned();
        var found = connection.createStatement().executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  private static void owner(String sql) throws Exception {
    try (var connection = owned();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static Connection owned() throws Exception {
    return DriverManager.getConnection(
        RealServices.jdbcUrl(), "seine_owner", RealServices.databasePassword("seine_owner"));
  }
}
