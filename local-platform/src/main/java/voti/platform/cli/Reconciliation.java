package voti.platform.cli;

import java.io.PrintWriter;
import tools.jackson.databind.JsonNode;

/** Prints what was stated, taken and booked side by side. */
final class Reconciliation {

  private static final String FORMAT = "%-12s %-4s %24s %24s %24s %20s%n";

  private Reconciliation() {}

  static void print(JsonNode cutOver, PrintWriter out) {
    out.printf(FORMAT, "kind", "", "stated", "taken", "booked", "difference");
    for (JsonNode line : cutOver.path("lines")) {
      out.printf(
          FORMAT,
          line.path("kind").asString(""),
          line.at("/difference/currency").asString(""),
          side(line.path("stated")),
          side(line.path("taken")),
          side(line.path("booked")),
          line.path("agrees").asBoolean(false)
              ? "agrees"
              : line.at("/difference/amount").asString("")
                  + " ("
                  + line.path("rowsDifference").asLong()
                  + ")");
    }
    int waiting = cutOver.path("refused").asInt(0);
    if (waiting > 0) {
      out.printf("%d rows are refused; mend them and send them again.%n", waiting);
    }
    out.flush();
  }

  /** Whether the book of items has yet to take in what was taken. */
  static boolean isBehind(JsonNode cutOver) {
    for (JsonNode line : cutOver.path("lines")) {
      if (line.at("/booked/rows").asLong() < line.at("/taken/rows").asLong()) {
        return true;
      }
    }
    return false;
  }

  private static String side(JsonNode total) {
    return total.at("/sum/amount").asString("") + " (" + total.path("rows").asLong() + ")";
  }
}
