package org.seine.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The id of a thing that the portal puts into a record")
class DerivedIdTest {
  private static final UUID LEAD = UUID.fromString("019ab2c4-0000-7000-8000-000000000001");

  /** Computed with Python's hashlib, from docs/formats alone. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "seine.entity-set/1,b599ecc8-fe55-805c-8842-239aaf1d246e",
    "seine.correction/1,3ce6cb77-54e2-8427-b227-ea6c6c2de4fc"
  })
  void isTheOneOfItsFormat(String label, UUID expected) {
    assertThat(DerivedId.of(label, LEAD, 2)).isEqualTo(expected);
  }

  @Test
  void isAnotherForEachLabelRecordAndVersion() {
    Set<UUID> ids = new HashSet<>();
    for (var label : new String[] {"a/1", "b/1"}) {
      for (int version = 1; version < 100; version++) {
        ids.add(DerivedId.of(label, LEAD, version));
        ids.add(DerivedId.of(label, new UUID(0, version), 1));
      }
    }
    assertThat(ids).hasSize(2 * 2 * 99).allMatch(id -> id.version() == 8 && id.variant() == 2);
  }
}
