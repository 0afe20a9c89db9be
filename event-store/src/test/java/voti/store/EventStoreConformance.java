package voti.store;

import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.Nested;

/**
 * What any server must let the event store do. A subclass says how to connect; each case gets a
 * client and a database of its own.
 */
public abstract class EventStoreConformance {

  /** A new client of the server under test; the suite closes it. */
  protected abstract MongoClient connect();

  /** The number of the log the cases write to; where it is not the first, the others are there. */
  protected int log() {
    return 0;
  }

  /**
   * Stops the server and starts it on the same data; {@code false} when it keeps nothing. Clients
   * that were connected are not used again.
   */
  protected boolean restart() {
    return false;
  }

  @Nested
  class Appending extends AppendingCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Refusing extends RefusingCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Causes extends CauseCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Failing extends FailingCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Streaming extends StreamingCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Reading extends ReadingCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Aggregates extends AggregateCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Tokens extends TokenCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Several extends LogsCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Processing extends ProcessingCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Signing extends LedgerCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }

  @Nested
  class Restarting extends RestartingCases {
    @Override
    EventStoreConformance suite() {
      return EventStoreConformance.this;
    }
  }
}
