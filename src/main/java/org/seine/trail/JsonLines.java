package org.seine.trail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/** Entries as JSON Lines: on each line one entry as the API gives it, with its canonical bytes. */
final class JsonLines implements EntryLines {
  private final ObjectMapper mapper;
  private final OutputStream out;

  JsonLines(ObjectMapper mapper, OutputStream out) {
    this.mapper = mapper;
    this.out = out;
  }

  @Override
  public void add(TrailEntryView entry) throws IOException {
    out.write(mapper.writeValueAsBytes(entry));
    out.write('\n');
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
