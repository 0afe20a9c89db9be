package voti.platform.pastorders;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;
import voti.platform.launcher.PlatformProblem;

/**
 * Makes the products and accounts that a file names, through the same doors as anybody: those that
 * are there stay as they are.
 */
final class Creating {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int AT_ONCE = 8;
  private static final int PRODUCTS_AT_ONCE = 200;
  private static final int CREATED = 201;
  private static final int SHOWN = 500;
  private static final int LONGEST_NAME = 100;

  private final Door door;
  private final Mapping mapping;
  private final PrintWriter out;

  Creating(Door door, Mapping mapping, PrintWriter out) {
    this.door = door;
    this.mapping = mapping;
    this.out = out;
  }

  /** Their cost is the part of their median price that the mapping says: the file has none. */
  void products(Goods goods, String as) throws IOException, InterruptedException {
    var rows = new ArrayList<String>();
    int done = 0;
    for (var product : goods.all()) {
      rows.add(row(product));
      if (rows.size() == PRODUCTS_AT_ONCE || done + rows.size() == goods.size()) {
        var text = "sku,name,unit,cost,currency\n" + String.join("", rows);
        var answer =
            door.post(
                    "/api/orders/products/files",
                    as,
                    mapping.source() + ":products:" + Integer.toHexString(text.hashCode()),
                    "text/csv",
                    text)
                .good();
        for (var line : answer.path("lines")) {
          if (line.path("outcome").asString("").equals("refused")) {
            out.printf(
                "  product %s: %s%n",
                line.path("sku").asString(""), line.path("sentence").asString(""));
          }
        }
        done += rows.size();
        rows.clear();
        out.printf("Products: %,d of %,d are there.%n", done, goods.size());
        out.flush();
      }
    }
  }

  private String row(Goods.Product product) {
    var cost =
        product
            .median()
            .multiply(BigDecimal.valueOf(mapping.productCostPercent(), 2))
            .setScale(mapping.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
    return "\"%s\",\"%s\",%s,%s,%s%n"
        .formatted(
            product.code(),
            product.name().length() > LONGEST_NAME
                ? product.name().substring(0, LONGEST_NAME)
                : product.name(),
            mapping.productUnit(),
            cost.toPlainString(),
            mapping.currency());
  }

  /** A customer of the file becomes a prospect named by its number. */
  void accounts(Map<String, FileLines.Buyer> buyers, String as)
      throws IOException, InterruptedException {
    List<Future<String>> waiting = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      buyers.forEach(
          (account, buyer) -> waiting.add(threads.submit(() -> account(account, buyer, as))));
      int done = 0;
      for (var one : waiting) {
        var problem = one.get();
        if (!problem.isEmpty()) {
          out.println("  " + problem);
        }
        if (++done % SHOWN == 0 || done == waiting.size()) {
          out.printf("Accounts: %,d of %,d are there.%n", done, waiting.size());
          out.flush();
        }
      }
    } catch (ExecutionException failed) {
      throw new PlatformProblem("An account could not be made: " + failed.getMessage(), failed);
    }
  }

  private String account(String account, FileLines.Buyer buyer, String as)
      throws IOException, InterruptedException {
    var country = mapping.country(buyer.country());
    if (country == null) {
      throw mapping.problem("country." + buyer.country(), "is missing");
    }
    var body =
        JSON.createObjectNode()
            .put("name", "Customer " + buyer.customer())
            .put("gln", account)
            .put("country", country)
            .put("registeredOn", buyer.first().toString());
    var answer =
        door.post(
            "/api/accounts",
            as,
            mapping.source() + ":account:" + account,
            "application/json",
            body.toString());
    boolean known = answer.body().path("rule").asString("").equals("gln-identifies-one-account");
    return answer.status() == CREATED || known
        ? ""
        : "customer %s: %s".formatted(buyer.customer(), answer.sentence());
  }
}
