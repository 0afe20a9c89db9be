package voti.orders.edifact;

import io.xlate.edi.schema.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import voti.kit.document.BadDocument;

/** Gathers the segments of one message into its groups. */
final class MessageReader {

  private static final int REFERENCE = 1;
  private static final int IDENTIFIER = 2;

  private final Group body = new Group("");
  private final Deque<Group> open = new ArrayDeque<>();
  private final StringJoiner content = new StringJoiner("\n");
  private @Nullable Segment header;
  private @Nullable BadDocument problem;
  private int lines;
  private boolean summing;

  MessageReader() {
    open.push(body);
  }

  /** The line that a segment which begins now is part of; empty outside of the lines. */
  String line(String tag) {
    if (tag.equals("LIN")) {
      lines++;
    }
    summing |= tag.equals("UNS") || tag.equals("UNT");
    return lines == 0 || summing ? "" : "LIN " + lines;
  }

  void open(String loop) {
    open.push(open.element().open(loop.substring(0, loop.indexOf('-'))));
  }

  void close() {
    open.pop();
  }

  void add(Segment segment) {
    switch (segment.tag()) {
      case "UNH" -> header = segment;
      case "UNT" -> {}
      default -> {
        open.element().add(segment);
        content.add(segment.canonical());
      }
    }
  }

  void refuse(BadDocument bad) {
    problem = problem == null ? bad : problem;
  }

  /** What it is checked by; {@code null} for a message that is not read at all. */
  @Nullable Schema schema() {
    return MessageSchema.of(type());
  }

  Message whole() {
    return new Message(
        named(REFERENCE, 1),
        type(),
        named(IDENTIFIER, 2) + named(IDENTIFIER, 3),
        body,
        content.toString(),
        problem);
  }

  private String type() {
    return named(IDENTIFIER, 1);
  }

  private String named(int element, int component) {
    return Objects.requireNonNull(header).text(element, component).orElse("");
  }
}
