package voti.kit.toy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** Remembers what it was given, and fails when a test wants it to. */
class ToyReceiver implements Receiver {

  static final String TYPE = "voti.planning.plan-approved.v1";

  final List<ReceivedMessage> seen = new CopyOnWriteArrayList<>();
  volatile Consumer<ReceivedMessage> before = message -> {};

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void on(ReceivedMessage message) {
    before.accept(message);
    seen.add(message);
  }

  List<String> seenOf(String key) {
    return seen.stream().filter(m -> m.key().equals(key)).map(ReceivedMessage::id).toList();
  }
}
