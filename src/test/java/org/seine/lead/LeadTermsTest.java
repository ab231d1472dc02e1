package org.seine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.crypto.refusal.TermsNotSigned;
import org.seine.lead.LeadTerms.Terms;

@DisplayName("Whether another than the provider must consent")
class LeadTermsTest {
  private static final byte[] OF_ANOTHER = text("{\"originator\":{\"name\":\"A source\"}}");
  private static final byte[] OWN = text("{\"title\":\"Account of Merrowfen\"}");

  private static byte[] text(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static Terms second(boolean another) {
    return new Terms(UUID.randomUUID(), 2, null, Set.of(), null, another);
  }

  @Test
  void isWhatTextAndCardSay() throws Exception {
    assertThat(second(true).proveOriginator(OF_ANOTHER, 2)).isTrue();
    assertThat(second(false).proveOriginator(OWN, 2)).isFalse();
  }

  @Test
  void isRefusedWhereTheTextThatStandsSaysOtherwiseThanTheCard() {
    assertThatThrownBy(() -> second(false).proveOriginator(OF_ANOTHER, 2))
        .isInstanceOf(TermsNotSigned.class);
    assertThatThrownBy(() -> second(true).proveOriginator(OWN, 2))
        .isInstanceOf(TermsNotSigned.class);
  }

  @Test
  void isSoWhereTheCardOrAnOlderTextSaysSo() throws Exception {
    assertThat(second(true).proveOriginator(OWN, 1)).isTrue();
    assertThat(second(false).proveOriginator(OF_ANOTHER, 1)).isTrue();
    assertThat(second(false).proveOriginator(OWN, 1)).isFalse();
  }
}
