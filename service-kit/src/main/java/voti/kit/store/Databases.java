package voti.kit.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** Clients of the database that read and write records with our values in them. */
public final class Databases {

  private Databases() {}

  /** Money, decimals, percentages, dates and instants as text; records by their components. */
  public static CodecRegistry codecs() {
    return CodecRegistries.fromRegistries(
        CodecRegistries.fromCodecs(ValueCodecs.all()),
        CodecRegistries.fromProviders(new RecordCodecs()),
        MongoClientSettings.getDefaultCodecRegistry());
  }

  /** A client with few connections that gives up after five seconds. */
  public static MongoClient client(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .codecRegistry(codecs())
            .writeConcern(WriteConcern.MAJORITY)
            .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyToConnectionPoolSettings(pool -> pool.maxSize(24))
            .build());
  }
}
