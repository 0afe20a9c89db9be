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
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }
  }

  @Nested
  class Refusing extends RefusingCases {
    @Override
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }
  }

  @Nested
  class Causes extends CauseCases {
    @Override
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }
  }

  @Nested
  class Failing extends FailingCases {
    @Override
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }
  }

  @Nested
  class Streaming extends StreamingCases {
    @Override
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }
  }

  @Nested
  class Reading extends ReadingCases {
    @Override
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }
  }

  @Nested
  class Aggregates extends AggregateCases {
    @Override
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }
  }

  @Nested
  class Tokens extends TokenCases {
    @Override
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }
  }

  @Nested
  class Processing extends ProcessingCases {
    @Override
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }
  }

  @Nested
  class Signing extends LedgerCases {
    @Override
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }
  }

  @Nested
  class Restarting extends RestartingCases {
    @Override
    MongoClient connect() {
      return EventStoreConformance.this.connect();
    }

    @Override
    boolean restart() {
      return EventStoreConformance.this.restart();
    }
  }
}
