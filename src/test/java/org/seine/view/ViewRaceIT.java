package org.seine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.view.ViewWorld.form;
import static org.seine.view.ViewWorld.keep;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.HeldUp;
import org.seine.lead.LeadWorld;
import org.seine.pages.OddMember;

@QuarkusTest
@DisplayName("Two saves of a member at the same moment")
class ViewRaceIT {
  private static final String FORM = form("At the same moment", false);

  @Test
  void keepNoMoreViewsThanOneMay() throws Exception {
    try (var collector = OddMember.of(OTP)) {
      for (int i = 1; i < TooManyViews.MOST; i++) {
        keep(calls(collector), LeadWorld.newId(), 0, FORM).then().statusCode(200);
      }
      assertThat(both(collector, LeadWorld.newId(), LeadWorld.newId())).containsExactly(200, 409);
    }
  }

  @Test
  void keepOneViewWhereTheyAreOfTheSame() throws Exception {
    String id = LeadWorld.newId();
    try (var hasty = OddMember.of(OTP)) {
      assertThat(both(hasty, id, id)).containsExactly(200, 412);
    }
  }

  /** The statuses, in their order, of two saves that look while neither may store yet. */
  private static List<Integer> both(OddMember member, String one, String other) throws Exception {
    List<CompletableFuture<Integer>> saves;
    try (var holding = HeldUp.portal()) {
      holding.setAutoCommit(false);
      try (var lock = holding.createStatement()) {
        lock.execute("lock table saved_view in share mode");
      }
      saves =
          Stream.of(one, other)
              .map(
                  id ->
                      CompletableFuture.supplyAsync(
                          () -> keep(calls(member), id, 0, FORM).statusCode()))
              .toList();
      HeldUp.awaitWaiting(2);
      holding.commit();
    }
    return List.of(saves.get(0).get(20, TimeUnit.SECONDS), saves.get(1).get(20, TimeUnit.SECONDS))
        .stream()
        .sorted()
        .toList();
  }

  private static RequestSpecification calls(OddMember member) {
    return ViewWorld.as(member.username(), OTP);
  }
}
