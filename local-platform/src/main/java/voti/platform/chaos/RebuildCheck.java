package voti.platform.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.ObjectId;
import tools.jackson.databind.JsonNode;
import voti.platform.demo.Answer;
import voti.platform.demo.Api;
import voti.verify.Hash;

/** Every read model, built anew from the first event, is what it was. */
final class RebuildCheck {

  private static final String ADMINISTRATOR = "adele";

  /** What is not built from events, or tells how far somebody has come. */
  private static final Set<String> NO_READ_MODELS =
      Set.of(
          "tokens",
          "turns",
          "locks",
          "slots",
          "exchanges",
          "seals",
          "snapshots",
          "parked",
          "parked-closed",
          "group-memberships",
          "e-invoice-attempts");

  private static final int ATTEMPTS = 20;

  /** All groups of a service from the first event on, while other things run on the machine. */
  private static final Duration LONGEST_REBUILD = Duration.ofMinutes(5);

  private final MongoClient client;
  private final Function<String, List<Api>> doors;

  /**
   * @param doors where a service may be asked; a group is built anew by the process that has it
   */
  RebuildCheck(MongoClient client, Function<String, List<Api>> doors) {
    this.client = client;
    this.doors = doors;
  }

  List<String> violations(String service) {
    var before = hashes(service);
    var api = doors.apply(service).getFirst();
    var path = "/api/" + service + "/operations";
    for (var group : api.get(ADMINISTRATOR, path).expectOk().body().path("groups")) {
      if (group.path("rebuildable").asBoolean()) {
        var name = group.path("group").asString();
        var answer = rebuild(service, path + "/groups/" + name + "/rebuilds");
        if (answer.status() != 202) {
          return List.of(service + " does not build " + name + " anew: " + answer);
        }
      }
    }
    api.eventually(ADMINISTRATOR, path, RebuildCheck::isThrough, LONGEST_REBUILD);
    return differences(service, before, hashes(service));
  }

  private Answer rebuild(String service, String path) {
    var all = doors.apply(service);
    for (var attempt = 0; ; attempt++) {
      var answer =
          all.get(attempt % all.size())
              .post(
                  ADMINISTRATOR,
                  path,
                  "rebuild-" + System.nanoTime(),
                  Map.of("reason", "is it the same"));
      if (answer.status() != HttpURLConnection.HTTP_CONFLICT || attempt == ATTEMPTS) {
        return answer;
      }
      Api.pause();
    }
  }

  private static boolean isThrough(JsonNode operations) {
    for (var group : operations.path("groups")) {
      if (group.path("behind").asLong() > 0 || group.path("anew").isNumber()) {
        return false;
      }
    }
    return true;
  }

  /** Sentences about the collections that differ. */
  static List<String> differences(
      String service, Map<String, String> before, Map<String, String> after) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
        .map(name -> "%s of %s, built anew, is not what it was".formatted(name, service))
        .toList();
  }

  /** The sum of the hashes of each read model's documents, whatever their order. */
  Map<String, String> hashes(String service) {
    var database = client.getDatabase("voti-" + service);
    var hashes = new TreeMap<String, String>();
    for (var name : database.listCollectionNames()) {
      if (!name.startsWith("log-") && !name.endsWith("~anew") && !NO_READ_MODELS.contains(name)) {
        var sum = BigInteger.ZERO;
        for (var document : database.getCollection(name).find()) {
          sum =
              sum.add(new BigInteger(1, Hash.of(plain(document).toJson().getBytes(UTF_8)).bytes()));
        }
        hashes.put(name, sum.toString());
      }
    }
    return hashes;
  }

  private static Document plain(Document document) {
    var plain = new Document();
    new TreeMap<>(document).forEach(plain::append);
    if (plain.get("_id") instanceof ObjectId) {
      plain.remove("_id");
    }
    return plain;
  }
}
