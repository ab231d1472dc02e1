package org.seine.entity.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A set of entities")
class EntitySetTest {
  static final String PERSON =
      "{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\",\"B\"]}}";
  static final String COMPANY =
      "{\"id\":\"c\",\"schema\":\"Company\",\"properties\":{\"name\":[\"C\"]}}";
  static final String OWNERSHIP =
      "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"asset\":[\"c\"],\"owner\":[\"p\"]}}";

  private final EntityReader reader = new EntityReader(true);
  private final EntityFaults faults = new EntityFaults();

  private EntityLines read(String... lines) {
    return EntityLines.read(String.join("\n", lines).getBytes(UTF_8), reader, faults);
  }

  private EntitySet imported(EntitySet before, String... lines) {
    return EntityChange.importing(before, read(lines), faults);
  }

  private List<EntityFault> faults() {
    return faults.first();
  }

  @Test
  void isReadFromLinesOfEveryKindOfMachine() {
    var file = "\uFEFF" + PERSON + "\r\n\r\n" + COMPANY + "\n" + OWNERSHIP;
    var set = EntityChange.importing(EntitySet.empty(), read(file), faults);
    assertThat(faults()).isEmpty();
    assertThat(set.size()).isEqualTo(3);
  }

  @Test
  void comesBackFromItsBytes() {
    var set = imported(EntitySet.empty(), OWNERSHIP, PERSON, COMPANY);
    var again = EntityLines.read(set.bytes(), reader, faults);
    assertThat(EntityChange.importing(EntitySet.empty(), again, faults)).isEqualTo(set);
    assertThat(faults()).isEmpty();
    assertThat(new String(set.bytes(), UTF_8))
        .isEqualTo(COMPANY + "\n" + OWNERSHIP + "\n" + PERSON + "\n");
  }

  @Test
  void takesTheSameLinesAgainAndStaysAsItIs() {
    var set = imported(EntitySet.empty(), PERSON);
    var lines =
        read("{\"properties\":{\"name\":[\"B\",\"A\",\"A\"]},\"schema\":\"Person\",\"id\":\"p\"}");
    assertThat(EntityChange.importing(set, lines, faults)).isEqualTo(set);
    assertThat(EntityChange.unchanged(set, lines)).containsExactly("p");
    assertThat(faults()).isEmpty();
  }

  @Test
  void refusesAnotherEntityOfAnIdThatItHas() {
    var set = imported(EntitySet.empty(), PERSON);
    var after = imported(set, COMPANY, PERSON.replace("\"B\"", "\"X\""));
    assertThat(faults()).containsExactly(new EntityFault(2, "/id", "id.taken"));
    assertThat(after).isSameAs(set);
  }

  @Test
  void refusesAnIdTwice() {
    imported(EntitySet.empty(), PERSON, COMPANY, PERSON);
    assertThat(faults()).containsExactly(new EntityFault(3, "/id", "id.twice"));
  }

  @Test
  void refusesReferencesThatLeadNowhere() {
    imported(EntitySet.empty(), PERSON, OWNERSHIP);
    assertThat(faults())
        .containsExactly(new EntityFault(2, "/properties/asset/0", "reference.dangling"));
  }

  @Test
  void refusesAWalletAsAnAssetThatSomebodyOwns() {
    imported(
        EntitySet.empty(),
        PERSON,
        OWNERSHIP,
        "{\"id\":\"c\",\"schema\":\"CryptoWallet\",\"properties\":{}}");
    assertThat(faults())
        .containsExactly(new EntityFault(2, "/properties/asset/0", "reference.otherSchema"));
  }

  @Test
  void keepsWhatAnotherEntityNeeds() {
    var set = imported(EntitySet.empty(), PERSON, COMPANY, OWNERSHIP);
    EntityChange.putting(set, new EntityLines(faults), List.of("c"), faults);
    assertThat(faults()).containsExactly(new EntityFault(0, "/remove/0", "reference.stillNeeded"));
  }

  @Test
  void losesALinkTogetherWithItsEnd() {
    var set = imported(EntitySet.empty(), PERSON, COMPANY, OWNERSHIP);
    var after = EntityChange.putting(set, new EntityLines(faults), List.of("c", "o"), faults);
    assertThat(faults()).isEmpty();
    assertThat(after.size()).isEqualTo(1);
  }

  @Test
  void namesTheOneBrokenLineAmongTenThousand() {
    var lines = new ArrayList<>(ManyLines.lines(10_000));
    lines.set(4_711, lines.get(4_711).substring(0, 40));
    var after = imported(EntitySet.empty(), lines.toArray(String[]::new));
    assertThat(faults()).containsExactly(new EntityFault(4_712, "", "line.notJson"));
    assertThat(after.size()).isZero();
  }

  @Test
  void countsAllFaultsAndTellsTheFirstThousand() {
    imported(EntitySet.empty(), Collections.nCopies(5_000, "{").toArray(String[]::new));
    assertThat(faults.count()).isEqualTo(5_000);
    assertThat(faults()).hasSize(EntityFaults.MOST);
  }

  @Property(tries = 20)
  void isTheSameInWhateverOrderItsLinesCome(@ForAll Random random) {
    var lines = new ArrayList<>(ManyLines.lines(100));
    var first = imported(EntitySet.empty(), lines.toArray(String[]::new));
    Collections.shuffle(lines, random);
    var second = imported(EntitySet.empty(), lines.toArray(String[]::new));
    assertThat(faults()).isEmpty();
    assertThat(first.size()).isEqualTo(100);
    assertThat(second.bytes()).isEqualTo(first.bytes());
  }
}
