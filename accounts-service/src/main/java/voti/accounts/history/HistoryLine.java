package voti.accounts.history;

import java.util.List;

/**
 * One entry of a history as it is kept.
 *
 * @param entry its id, given by the service that told it
 * @param order sorts entries by recorded time, service, position and place in the commit
 * @param figures the figures it states, as pairs, because a name may hold a dot
 * @param body the entry as received, JSON
 */
record HistoryLine(
    String entry, String account, String order, String kind, List<Figure> figures, String body) {

  /** A figure by its name. */
  record Figure(String name, String value) {}
}
