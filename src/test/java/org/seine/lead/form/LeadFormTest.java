package org.seine.lead.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LeadFormTest {
  @Test
  void isSealedInTheBytesOfTheGoldenFile() throws IOException {
    var golden = getClass().getResourceAsStream("/golden/lead/correction-v1.json").readAllBytes();
    var kept = LeadForm.ofOpened(golden);
    assertThat(kept.bytes()).isEqualTo(golden);
    assertThat(kept.body().line().text()).isEqualTo("Accounts behind Merrowfen Holdings");
    assertThat(kept.card().language()).isEqualTo("en");
    assertThat(kept.documents()).hasSize(2);
  }

  @Property
  @Label("reads back as it was sent, whatever is lacking")
  void readsBack(
      @ForAll @StringLength(max = 120) String title, @ForAll @Size(max = 20) Set<Long> documents) {
    var form = JsonNodeFactory.instance.objectNode();
    form.putObject("card");
    ObjectNode body = form.putObject("body").put("format", "seine.lead-body/1");
    String written = new String(title.replaceAll("\\p{Cntrl}", "").getBytes(UTF_8), UTF_8);
    if (!written.isEmpty()) {
      body.put("title", written);
    }
    var ids = form.putArray("documents");
    documents.forEach(id -> ids.add(new UUID(0x7000, id).toString()));

    var sent = LeadForm.correction(form.toString().getBytes(UTF_8), LeadBodyTest.NOON);
    var kept = LeadForm.ofOpened(sent.bytes());

    assertThat(kept.card()).isEqualTo(sent.card());
    assertThat(kept.body().tree()).isEqualTo(sent.body().tree());
    assertThat(kept.documents()).isEqualTo(sent.documents());
  }

  @Test
  void isReadInNoOtherFormat() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                LeadForm.ofOpened(
                    "{\"format\":\"seine.lead-body/1\",\"title\":\"x\"}".getBytes(UTF_8)))
        .withMessageNotContaining("title");
  }
}
