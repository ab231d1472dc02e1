package org.seine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.newId;
import static org.seine.view.ViewWorld.VIEWS;
import static org.seine.view.ViewWorld.form;
import static org.seine.view.ViewWorld.keep;
import static org.seine.view.ViewWorld.remove;
import static org.seine.view.ViewWorld.saved;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seine.embedded.RealServices;
import org.seine.pages.OddMember;

@QuarkusTest
@DisplayName("A saved view")
class ViewIT {
  private static final String NAME = "Zinnober of Merrowfen";

  @Test
  void isFoundAgainByWhoSavedItUnderItsNameWithItsFilters() {
    String id = saved(OTP.call(), NAME, false);
    Map<String, Object> found = of(OTP.call(), id);
    assertThat(found)
        .containsEntry("name", NAME)
        .containsEntry("list", "MEASURES")
        .containsEntry("asked", Map.of("state", "FROZEN", "claimed", "true"))
        .containsEntry("mine", true)
        .containsEntry("offered", false)
        .containsEntry("revision", 1);
  }

  @Test
  void areListedByTheirNames() {
    saved(OTP.call(), "b of two", false);
    saved(OTP.call(), "A of two", false);
    List<String> names = OTP.call().get(VIEWS).then().extract().path("name");
    assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    assertThat(names).contains("A of two", "b of two");
  }

  @Test
  void isHiddenFromColleaguesUntilItIsOffered() {
    String id = saved(OTP.call(), NAME, false);
    petrus().get(VIEWS).then().statusCode(200).body("id", not(hasItem(id)));
    keep(OTP.call(), id, 1, form(NAME, true)).then().statusCode(200);
    assertThat(of(petrus(), id)).containsEntry("name", NAME).containsEntry("mine", false);
    keep(OTP.call(), id, 2, form(NAME, false)).then().statusCode(200);
    petrus().get(VIEWS).then().body("id", not(hasItem(id)));
  }

  @Test
  void isHiddenFromOtherUnitsAlsoWhereItIsOffered() {
    String id = saved(OTP.call(), NAME, true);
    REGISTRY.call().get(VIEWS).then().statusCode(200).body("id", not(hasItem(id)));
    keep(REGISTRY.call(), id, 1, form(NAME, true)).then().statusCode(404);
    remove(REGISTRY.call(), id, 1).then().statusCode(404);
  }

  @Test
  void isChangedAndRemovedOnlyByWhoSavedIt() {
    String hidden = saved(OTP.call(), NAME, false);
    keep(petrus(), hidden, 1, form(NAME, true)).then().statusCode(404);
    remove(petrus(), hidden, 1).then().statusCode(404);
    String offered = saved(OTP.call(), NAME, true);
    keep(petrus(), offered, 1, form("Another name", true))
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:seine:problem:not-the-keeper"));
    remove(petrus(), offered, 1).then().statusCode(403);
    remove(OTP.call(), offered, 1).then().statusCode(204);
    OTP.call().get(VIEWS).then().body("id", not(hasItem(offered)));
    remove(OTP.call(), offered, 1).then().statusCode(404);
  }

  @Test
  void ofAMemberWhoLeftIsAnybodysOfTheUnit() throws Exception {
    String id = newId();
    try (var leaving = OddMember.of(OTP)) {
      keep(calls(leaving), id, 0, form(NAME, true)).then().statusCode(200);
      assertThat(of(OTP.call(), id)).containsEntry("mine", false);
    }
    assertThat(of(OTP.call(), id)).containsEntry("mine", true);
    remove(OTP.call(), id, 1).then().statusCode(204);
  }

  @Test
  void isNotChangedByWhoReadAnEarlierOne() {
    String id = saved(OTP.call(), NAME, false);
    keep(OTP.call(), id, 1, form("Second", false)).then().statusCode(200).header("ETag", "\"2\"");
    keep(OTP.call(), id, 1, form("Third", false)).then().statusCode(412);
    remove(OTP.call(), id, 1).then().statusCode(412);
    keep(OTP.call(), id, 0, form("As if it were new", false)).then().statusCode(412);
    OTP.call().delete(VIEWS + "/" + id).then().statusCode(428);
    assertThat(of(OTP.call(), id)).containsEntry("name", "Second");
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "MEASURES | {\"awaits\":\"US\"}                | /asked",
        "ASSETS   | {\"executing\":\"x\"}              | /asked",
        "MEASURES | {\"state\":\"frozen <b>\"}         | /asked/state",
        "MEASURES | {\"endsFrom\":\"31.12.2026\"}      | /asked/endsFrom",
        "MEASURES | {\"executing\":\"Maravelle\"}      | /asked/executing",
        "ASSETS   | {\"currency\":\"dollars\"}         | /asked/currency",
        "REQUESTS | {\"unconfirmed\":\"perhaps\"}      | /asked/unconfirmed"
      })
  void isRefusedWhereTheListCannotBeNarrowedSo(String list, String asked, String where) {
    var refused = keep(OTP.call(), newId(), 0, form(list, NAME, asked, false));
    refused.then().statusCode(400).body("where", equalTo(where));
    assertThat(refused.asString()).doesNotContain("frozen <b>", "31.12", "Maravelle", "perhaps");
  }

  @ParameterizedTest
  @CsvSource({"''", "'  '", "'two\\nlines'", "'\\u202e\\u0000'", "'next\\u0085line'"})
  void isRefusedWithoutANameThatCanBeRead(String name) {
    keep(OTP.call(), newId(), 0, form(name, false)).then().statusCode(400);
  }

  @Test
  void isRefusedWithANameThatIsTooLong() {
    keep(OTP.call(), newId(), 0, form("x".repeat(101), false)).then().statusCode(400);
    keep(OTP.call(), newId(), 0, form("x".repeat(100), false)).then().statusCode(200);
  }

  @Test
  void isRefusedWhereAMemberKeepsFiftyAlready() throws Exception {
    String orphaned = newId();
    try (var leaving = OddMember.of(OTP)) {
      keep(calls(leaving), orphaned, 0, form(NAME, true)).then().statusCode(200);
    }
    try (var collector = OddMember.of(OTP)) {
      for (int i = 0; i < TooManyViews.MOST; i++) {
        keep(calls(collector), newId(), 0, form("View " + i, false)).then().statusCode(200);
      }
      keep(calls(collector), newId(), 0, form("One more", false))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:too-many-views"));
      keep(calls(collector), orphaned, 1, form(NAME, false)).then().statusCode(409);
      remove(calls(collector), orphaned, 1).then().statusCode(204);
    }
  }

  @Test
  void liesSealedAndIsNotInTheTrail() throws Exception {
    String id = saved(OTP.call(), NAME, true);
    try (var portal =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_portal",
                RealServices.databasePassword("seine_portal"));
        var asked =
            portal.prepareStatement("select v::text, sealed from saved_view v where id = ?")) {
      asked.setObject(1, UUID.fromString(id));
      try (var row = asked.executeQuery()) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString(1)).doesNotContain(NAME, "FROZEN");
        assertThat(new String(row.getBytes(2), StandardCharsets.ISO_8859_1))
            .doesNotContain(NAME, "FROZEN");
      }
    }
    var trail = AUDITOR.call().get("/api/v1/trail?record=" + id);
    trail.then().body("items.operation", hasItem("view.keep"));
    assertThat(trail.asString()).doesNotContain(NAME, "FROZEN");
  }

  private static Map<String, Object> of(RequestSpecification member, String id) {
    List<Map<String, Object>> all =
        member.get(VIEWS).then().statusCode(200).extract().jsonPath().getList("$");
    return all.stream().filter(one -> one.get("id").equals(id)).findFirst().orElseThrow();
  }

  private static RequestSpecification calls(OddMember member) {
    return ViewWorld.as(member.username(), OTP);
  }

  private static RequestSpecification petrus() {
    return ViewWorld.as("petrus.amadale", OTP);
  }
}
