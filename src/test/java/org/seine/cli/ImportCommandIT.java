package org.seine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seine.embedded.HeldTokens;
import org.seine.embedded.RealServices;
import org.seine.entity.model.ManyLines;

@QuarkusTest
@DisplayName("seine import")
class ImportCommandIT {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder;

  private int imports(String lead, byte[] lines, String... more) throws IOException {
    Path file = Files.write(folder.resolve("file.ftm.json"), lines);
    Path token = Files.writeString(folder.resolve("token"), HeldTokens.of("tamsin.orrel-quay"));
    var command = Seine.commandLine();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] arguments = {
      "import",
      file.toString(),
      "--into",
      lead,
      "--token-file",
      token.toString(),
      "--portal",
      RealServices.portalUrl(),
      "--trust",
      RealServices.trust().toString()
    };
    return command.execute(
        Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new));
  }

  private static String draft() {
    var id = newId();
    PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200);
    return id;
  }

  @Test
  void addsWhatAFileHoldsAndReportsOnEachLine() throws IOException {
    var lead = draft();
    assertThat(imports(lead, ManyLines.of(30), "--report")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("line 1: added Person person-0", "30 added, 0 there already");
    assertThat(imports(lead, ManyLines.of(30))).isZero();
    assertThat(out.toString()).contains("0 added, 30 there already");
  }

  @Test
  void addsNothingAndNamesTheLineThatIsWrong() throws IOException {
    var lead = draft();
    var lines = new String(ManyLines.of(20), UTF_8);
    var wrong = lines.replace("\"birthDate\":[\"1941", "\"birthDate\":[\"19x1");
    assertThat(imports(lead, wrong.getBytes(UTF_8))).isEqualTo(3);
    assertThat(out.toString())
        .contains("line 11, /properties/birthDate/0: ", "Nothing was added: 1 faults")
        .doesNotContain("19x1");
    assertThat(PORT_CALLIS.call().get(lead(lead) + "/entities").jsonPath().getList("entities"))
        .isEmpty();
  }

  @Test
  void saysInOneSentenceWhyItCannotBeDone() throws IOException {
    assertThat(imports(newId(), ManyLines.of(1))).isEqualTo(1);
    assertThat(err.toString().strip().lines()).hasSize(1);
    assertThat(err.toString()).contains("404");
  }
}
