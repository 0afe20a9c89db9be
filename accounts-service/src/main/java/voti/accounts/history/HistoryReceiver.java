package voti.accounts.history;

import voti.accounts.history.HistoryLine.Figure;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** Keeps what one service tells of its accounts. */
final class HistoryReceiver implements Receiver {

  private final String service;
  private final History history;

  HistoryReceiver(String service, History history) {
    this.service = service;
    this.history = history;
  }

  @Override
  public String type() {
    return "voti." + service + ".history-entry.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var entry = message.as(HistoryEntry.class);
    history.keep(
        new HistoryLine(
            entry.entry(),
            entry.account(),
            entry.order(message.sequence()),
            entry.kind(),
            entry.figures().entrySet().stream()
                .map(figure -> new Figure(figure.getKey(), figure.getValue()))
                .toList(),
            message.data().toString()));
  }
}
