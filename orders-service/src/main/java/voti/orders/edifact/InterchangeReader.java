package voti.orders.edifact;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.kit.document.BadDocument;

/** Gathers what StAEDI reads into messages; what it finds wrong is said with its segment. */
final class InterchangeReader {

  private static final int TEST_INDICATOR = 11;

  private final ServiceString service;
  private final List<Message> messages = new ArrayList<>();
  private @Nullable MessageReader message;
  private @Nullable Segment segment;
  private @Nullable Fault fault;
  private boolean test;
  private boolean whole;

  InterchangeReader(ServiceString service) {
    this.service = service;
  }

  Interchange read(byte[] file) {
    EDIStreamReader events = null;
    try (var bytes = new ByteArrayInputStream(file)) {
      events = EDIInputFactory.newFactory().createEDIStreamReader(bytes, service.charset().name());
      while (events.hasNext()) {
        events.next();
        on(events);
      }
    } catch (EDIStreamException | IllegalStateException broken) {
      throw broken(events, broken);
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
    if (!whole) {
      throw new BadDocument(message == null ? "UNZ" : "UNT", "The interchange has no end.");
    }
    if (messages.isEmpty()) {
      throw new BadDocument("UNB", "There is no message of syntax version 1 to 4 in it.");
    }
    return new Interchange(test, messages);
  }

  private void on(EDIStreamReader events) throws EDIStreamException {
    switch (events.getEventType()) {
      case START_INTERCHANGE -> {
        if (whole) {
          throw new BadDocument("UNB", "A file holds one interchange, and this is another.");
        }
      }
      case END_INTERCHANGE -> {
        settle("UNZ");
        whole = true;
      }
      case START_TRANSACTION -> message = new MessageReader();
      case END_TRANSACTION -> {
        messages.add(Objects.requireNonNull(message).whole());
        message = null;
      }
      case START_LOOP -> inMessage(events).open(events.getReferenceCode());
      case END_LOOP -> inMessage(events).close();
      case START_SEGMENT -> segment = begin(events);
      case ELEMENT_DATA -> put(events);
      case END_SEGMENT -> end(events);
      default -> {
        if (events.getEventType().isError()) {
          fault = fault == null ? Fault.of(events) : fault;
        }
      }
    }
  }

  private Segment begin(EDIStreamReader events) {
    var tag = events.getLocation().getSegmentTag();
    return new Segment(tag, message == null ? "" : message.line(tag), service.decimalMark());
  }

  private void put(EDIStreamReader events) {
    var place = events.getLocation();
    if (segment != null) {
      segment.put(
          place.getElementPosition(), Math.max(1, place.getComponentPosition()), events.getText());
    }
  }

  private void end(EDIStreamReader events) {
    var ended = Objects.requireNonNull(segment);
    segment = null;
    if (message != null) {
      message.add(ended);
      if (ended.tag().equals("UNH")) {
        events.setTransactionSchema(message.schema());
      }
    } else if (ended.tag().equals("UNB")) {
      test = ended.text(TEST_INDICATOR, 1).filter("1"::equals).isPresent();
    }
    settle(ended.where());
  }

  /** A fault is the message's own, or, outside of any, the whole interchange's. */
  private void settle(String where) {
    var found = fault;
    fault = null;
    if (found != null) {
      var bad =
          new BadDocument(found.missing().isEmpty() ? where : found.missing(), found.sentence());
      if (message == null) {
        throw bad;
      }
      message.refuse(bad);
    }
  }

  private MessageReader inMessage(EDIStreamReader events) {
    if (message == null) {
      throw new BadDocument(where(events.getLocation()), "This stands outside of any message.");
    }
    return message;
  }

  private static BadDocument broken(@Nullable EDIStreamReader events, Exception cause) {
    var bad =
        new BadDocument(
            events == null ? "byte 1" : where(events.getLocation()),
            "This cannot be read as EDIFACT: " + cause.getMessage());
    bad.initCause(cause);
    return bad;
  }

  private static String where(Location place) {
    return place.getSegmentTag() == null
        ? "byte " + Math.max(1, place.getCharacterOffset())
        : place.getSegmentTag();
  }
}
