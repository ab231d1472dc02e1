package org.seine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.entity.model.Model;

@DisplayName("The forms of entities")
class EntityFormsTest {
  @Test
  void offerConcreteSchemataAndEveryPropertyThatTheseNeed() {
    for (var offered : EntityForms.view(true).schemata()) {
      var schema = Model.shipped().schema(offered.name()).orElseThrow();
      assertThat(schema.isAbstract()).isFalse();
      assertThat(offered.properties().stream().map(ModelView.PropertyView::name))
          .containsAll(schema.required());
      for (var property : offered.properties()) {
        assertThat(schema.properties().get(property.name()).stub()).isFalse();
        assertThat(schema.properties().get(property.name()).offered()).isTrue();
        assertThat(property.label().fr()).isNotBlank();
      }
    }
  }

  @Test
  void neverOfferAPrivateKey() {
    assertThat(EntityForms.view(true).schemata())
        .flatMap(ModelView.SchemaView::properties)
        .extracting(ModelView.PropertyView::name)
        .doesNotContain("privateKey");
  }

  @Test
  void offerForEachReferenceSomethingThatItCanLeadTo() {
    var schemata = EntityForms.view(true).schemata();
    for (var schema : schemata) {
      for (var property : schema.properties()) {
        if (property.type().equals("entity")) {
          assertThat(schemata).anyMatch(other -> other.kinds().contains(property.range()));
        }
      }
    }
  }
}
