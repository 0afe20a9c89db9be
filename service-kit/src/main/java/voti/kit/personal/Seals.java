package voti.kit.personal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;
import voti.values.Sealed;

/**
 * One key for each person, in the collection {@code seals} and nowhere else. What a destroyed key
 * has sealed can be read by nobody any more; backups hold keys too and have to forget them in time.
 */
public class Seals {

  private static final int KEY_BYTES = 32;

  private final MongoCollection<Document> seals;
  private final Clock clock;

  Seals(MongoDatabase database, Clock clock) {
    seals =
        database
            .getCollection("seals")
            .withWriteConcern(WriteConcern.MAJORITY)
            .withReadConcern(ReadConcern.MAJORITY);
    seals.createIndex(Indexes.ascending("lookup"), new IndexOptions().unique(true));
    this.clock = clock;
  }

  /**
   * The seal of a person of an account: the one there is for that name, or a new one.
   *
   * @param newId of a person that is not known yet
   */
  public String of(String account, String name, Supplier<String> newId) {
    var lookup = lookup(account, name);
    var known = seals.find(eq("lookup", lookup)).first();
    if (known != null) {
      return known.getString("_id");
    }
    var id = newId.get();
    try {
      seals.insertOne(
          new Document("_id", id)
              .append("account", account)
              .append("lookup", lookup)
              .append("key", new Binary(Random.randBytes(KEY_BYTES)))
              .append("made", clock.instant().toString()));
      return id;
    } catch (MongoWriteException meanwhile) {
      var other = seals.find(eq("lookup", lookup)).first();
      if (other == null) {
        throw meanwhile;
      }
      return other.getString("_id");
    }
  }

  /**
   * Seals a text for a person.
   *
   * @throws IllegalStateException when there is no such seal, or its key was destroyed
   */
  public Sealed seal(String seal, String text) {
    var key = key(seal).orElseThrow(() -> new IllegalStateException("no key of " + seal));
    try {
      var box =
          new AesGcmJce(key)
              .encrypt(
                  text.getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
      return new Sealed(seal, Base64.getEncoder().encodeToString(box));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /**
   * The text, unless its key was destroyed.
   *
   * @throws IllegalStateException when the text was altered
   */
  public Optional<String> open(Sealed sealed) {
    return key(sealed.seal()).map(key -> decrypt(key, sealed));
  }

  /** Destroys a key for ever; what has no key any more is left as it is. */
  public void destroy(String seal) {
    seals.updateOne(
        and(eq("_id", seal), exists("key")),
        Updates.combine(
            Updates.unset("key"),
            Updates.set("lookup", seal),
            Updates.set("destroyed", clock.instant().toString())));
  }

  private static String decrypt(byte[] key, Sealed sealed) {
    try {
      var text =
          new AesGcmJce(key)
              .decrypt(
                  Base64.getDecoder().decode(sealed.box()),
                  sealed.seal().getBytes(StandardCharsets.UTF_8));
      return new String(text, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException altered) {
      throw new IllegalStateException("what " + sealed.seal() + " sealed was altered", altered);
    }
  }

  private Optional<byte[]> key(String seal) {
    return Optional.ofNullable(seals.find(eq("_id", seal)).first())
        .map(found -> found.get("key", Binary.class))
        .map(Binary::getData);
  }

  private static String lookup(String account, String name) {
    var plain = account + "\n" + name.strip().toLowerCase(Locale.ROOT);
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
