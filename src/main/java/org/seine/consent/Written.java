package org.seine.consent;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.manifest.ConsentAct;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.crypto.manifest.ConsentStatement;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.HeldThing;
import org.seine.seal.Opener;

/** The texts of a question's statements that were opened, by their ids; none where none was. */
record Written(Map<UUID, ConsentText> texts) {
  static final Written NOTHING = new Written(Map.of());

  static Written opened(BorrowedKeys keys, List<HeldThing> held, ConsentChain chain, Opener opener)
      throws IOException {
    Map<UUID, ConsentText> texts = new HashMap<>();
    for (var one : held) {
      texts.put(one.thing(), ConsentText.read(opener.text(keys, one, chain)));
    }
    return new Written(texts);
  }

  Optional<ConsentText> question(ConsentChain chain) {
    return of(chain.question().statement());
  }

  Optional<String> answer(ConsentChain chain, Capacity capacity) {
    return chain.answer(capacity).flatMap(answer -> words(answer.statement()));
  }

  Optional<String> act(ConsentChain chain, ConsentAct.Kind kind) {
    return chain.act(kind).flatMap(act -> words(act.statement()));
  }

  private Optional<String> words(ConsentStatement statement) {
    return of(statement).map(ConsentText::words).filter(words -> !words.isEmpty());
  }

  private Optional<ConsentText> of(ConsentStatement statement) {
    return statement.text().map(ManifestThing::id).map(texts::get);
  }

  @Override
  public String toString() {
    return "Written[…]";
  }
}
