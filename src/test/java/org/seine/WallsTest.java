package org.seine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.HttpMethod;
import org.seine.sharing.Needs;
import org.seine.sharing.Open;

/** The walls between the rooms. Each rule reads as one sentence. */
@AnalyzeClasses(packages = "org.seine", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching("org.seine.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyCryptoSeesBouncyCastle =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.seine.crypto..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.bouncycastle..");

  @ArchTest
  static final ArchRule cryptoAndTheOfflineVerifierKnowNeitherQuarkusNorJpa =
      noClasses()
          .that()
          .resideInAnyPackage("org.seine.crypto..", "org.seine.trail.offline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "io.vertx..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule everyResourceMethodSaysWhatItDoes =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should()
          .beAnnotatedWith(Needs.class)
          .orShould()
          .beAnnotatedWith(Open.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingDependsOnWhatIsSaidInDialogue =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.seine.dialogue..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.seine.dialogue..");

  @ArchTest
  static final ArchRule theFrameKnowsNoRoom =
      noClasses()
          .that()
          .resideInAPackage("org.seine.web..")
          .should()
          .dependOnClassesThat(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "belong to another room",
                  other ->
                      other.getPackageName().startsWith("org.seine.")
                          && !other.getPackageName().startsWith("org.seine.web")));
}
