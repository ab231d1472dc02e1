package org.seine.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The documents of one lead")
class DocumentQuotaTest {
  @Test
  void areBoundedBelowWhatAManifestHolds() {
    for (int most : new int[] {0, -1, 1000}) {
      assertThatThrownBy(() -> new DocumentQuota(most).atStart(new StartupEvent()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("seine.document.most-per-lead: expected 1 to 998, found " + most);
    }
  }

  @Test
  void areAsManyAsTheSettingSays() {
    var quota = new DocumentQuota(998);
    quota.atStart(new StartupEvent());
    assertThatCode(() -> quota.requireRoom(997)).doesNotThrowAnyException();
    assertThatThrownBy(() -> quota.requireRoom(998)).isInstanceOf(TooManyDocuments.class);
  }
}
