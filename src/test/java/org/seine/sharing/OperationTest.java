package org.seine.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void hasOneNameEachAndNoNameIsLeftOver(String language) {
    String file = "en".equals(language) ? "" : "_" + language;
    ResourceBundle names =
        ResourceBundle.getBundle("org.seine.sharing.operations" + file, Locale.ROOT);
    Set<String> keys =
        Arrays.stream(Operation.values()).map(Operation::messageKey).collect(Collectors.toSet());
    assertThat(new TreeSet<>(names.keySet())).isEqualTo(new TreeSet<>(keys));
  }

  @Test
  void isNamedInFrenchOnFrenchPages() {
    assertThat(Operation.LIST_TRAIL.label(Locale.FRENCH))
        .isEqualTo("Rechercher dans le journal des accès");
    assertThat(Operation.LIST_TRAIL.label(Locale.ENGLISH)).isEqualTo("Search the trail");
  }

  @ParameterizedTest
  @EnumSource
  void fitsIntoAnEntry(Operation operation) {
    assertThat(operation.code()).matches("[a-z]+\\.[a-z-]+");
    assertThat(Operation.ofCode(operation.code())).contains(operation);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN_LEAD", "OPEN_DOCUMENT", "DRAFT_LEAD", "LIST_LEADS", "EXPORT_DOCUMENT"})
  void keepsContentFromThoseWhoAuditAndOperate(Operation operation) {
    assertThat(operation.allowedTo(Set.of(Role.AUDITOR))).isFalse();
    assertThat(operation.allowedTo(Set.of(Role.ADMINISTRATOR))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void letsTheAuditorReadAndNeverChange(Operation operation) {
    if (operation.allowedTo(Set.of(Role.AUDITOR))) {
      assertThat(operation.kind().readsOnly()).as(operation.code()).isTrue();
    }
  }
}
