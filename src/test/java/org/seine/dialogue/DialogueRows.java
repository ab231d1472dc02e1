package org.seine.dialogue;

import static org.seine.dialogue.DialogueWorld.THREADS;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.newId;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;

/**
 * Who may do what with threads. The lead is the focal point's, given to the registry officer's
 * unit, and so is the thread; the investigator's unit sees neither.
 */
public final class DialogueRows implements Rows {
  private static final String STALE = "\"9999\"";
  private static final String ONE = THREADS + "/{record}";

  @Override
  public List<Row> rows() {
    var lead = MARAVELLE.submits(evidence(REGISTRY));
    var thread = DialogueWorld.begins(MARAVELLE, "LEAD", lead.id(), "Matrix", REGISTRY);
    // The first use of a unit's key is an entry of its own.
    for (var unit : List.of(MARAVELLE, REGISTRY)) {
      DialogueWorld.read(unit, thread).then().statusCode(200);
    }
    return List.of(
        // operation                                     focal  inv  reg  aud  adm
        Row.of("listThreads", "GET", THREADS + "?kind=LEAD&record={record}")
            .on(lead.id())
            .gives(200, 404, 200, 403, 403),
        Row.of("beginThread", "PUT", THREADS + "/" + newId())
            .on(lead.id())
            .with(DialogueWorld.thread("LEAD", "{record}", "Matrix", TARSENIA))
            .gives(422, 404, 422, 403, 403),
        Row.of("openThread", "GET", ONE).on(thread).gives(200, 404, 200, 404, 404),
        Row.of("writeMessage", "PUT", ONE + "/messages/" + newId())
            .on(thread)
            .header("If-Match", STALE)
            .with(DialogueWorld.words("Matrix"))
            .gives(412, 404, 412, 404, 404),
        Row.of("inviteToThread", "PUT", ONE + "/units/" + TARSENIA.unit)
            .on(thread)
            .header("If-Match", STALE)
            .gives(412, 404, 403, 404, 404));
  }
}
