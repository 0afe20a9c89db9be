package voti.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** The store on MongoDB itself, where there is a Docker engine to run it. */
@Testcontainers(disabledWithoutDocker = true)
class MongoReplicaSetConformanceTest extends EventStoreConformance {

  @Container
  static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0").withReplicaSet();

  @Override
  protected MongoClient connect() {
    return MongoClients.create(MONGO.getReplicaSetUrl());
  }
}
