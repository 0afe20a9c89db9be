package voti.platform.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import voti.platform.demo.Api;
import voti.platform.demo.Story;
import voti.values.Gln;
import voti.values.Ids;

/** Whom calls are logged for: the story's account, and some more in slots far from each other. */
final class Accounts {

  private static final List<String> SLOTS = List.of("10", "90", "d0");

  private Accounts() {}

  /** Registers them; their ids. */
  static List<String> register(Api api) {
    var accounts = new ArrayList<>(List.of(Story.account()));
    for (var slot : SLOTS) {
      var account = Ids.named("acc", slot, "chaos:" + slot);
      var body =
          Map.of(
              "id",
              account,
              "name",
              "Byggvaror " + slot,
              "gln",
              gln(accounts.size()),
              "country",
              "SE",
              "registeredOn",
              "2010-01-18");
      api.post("mari", "/api/accounts", "chaos-account-" + slot, body).expectOk();
      accounts.add(account);
    }
    return accounts;
  }

  private static String gln(int number) {
    return IntStream.range(0, 10)
        .mapToObj(digit -> "73000700121%d%d".formatted(number, digit))
        .filter(Gln::isValid)
        .findFirst()
        .orElseThrow();
  }
}
