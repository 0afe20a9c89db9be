package voti.kit.views.beside;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A read model waits for the disk with its token; whoever else writes waits with each write. */
class AheadOfTheDiskTest {

  private final List<BsonDocument> sent = new ArrayList<>();

  @Test
  void onlyTheHandlerOfAnEventWritesAhead() {
    var server = new MongoServer(new MemoryBackend());
    var heard =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("insert")) {
              sent.add(event.getCommand().clone());
            }
          }
        };
    var settings =
        MongoClientSettings.builder()
            .applyConnectionString(
                new com.mongodb.ConnectionString(server.bindAndGetConnectionString()))
            .writeConcern(WriteConcern.MAJORITY)
            .addCommandListener(heard)
            .build();
    try (var client = MongoClients.create(settings)) {
      var rows = BesideDatabase.around(client.getDatabase("kit")).getCollection("rows");
      rows.insertOne(new Document());
      within(new GenericEventMessage<>("boiled"), () -> rows.insertOne(new Document()));
      within(new GenericCommandMessage<>("boil"), () -> rows.insertOne(new Document()));
      assertThat(sent).hasSize(3);
      assertThat(sent.get(0).getDocument("writeConcern").getString("w").getValue())
          .isEqualTo("majority");
      assertThat(sent.get(1).getDocument("writeConcern").getInt32("w").getValue()).isEqualTo(1);
      assertThat(sent.get(2).getDocument("writeConcern").getString("w").getValue())
          .isEqualTo("majority");
    } finally {
      server.shutdownNow();
    }
  }

  private static void within(Message<?> message, Runnable doing) {
    DefaultUnitOfWork.startAndGet(message).execute(doing);
  }
}
