package voti.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** All four services as one server that answers with samples and remembers what it was asked. */
final class StubServices {

  record Asked(String method, URI uri, Map<String, String> headers, String body) {}

  record Answer(int status, String type, String body) {}

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  final Map<String, Answer> answers = new LinkedHashMap<>();
  String orderState = "confirmed";
  private final HttpServer server;
  private static final Map<String, String> SAMPLES = samples();

  StubServices() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  Asked last(String path) {
    return asked.stream()
        .filter(one -> one.uri().getPath().equals(path))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  Asked posted(String path) {
    return asked.stream()
        .filter(one -> one.method().equals("POST") && one.uri().getPath().equals(path))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var headers = new LinkedHashMap<String, String>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var method = exchange.getRequestMethod();
    asked.add(new Asked(method, exchange.getRequestURI(), headers, body));
    var answer = find(method, exchange.getRequestURI().getPath());
    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", answer.type());
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Answer find(String method, String path) {
    var given = answers.get(method + " " + path);
    if (given != null) {
      return given;
    }
    if (method.equals("POST")) {
      return new Answer(
          200,
          "application/json",
          "{\"id\":\"new-1\",\"position\":41,\"version\":1,\"happened\":[{\"type\":\"account-registered\",\"event\":{}}]}");
    }
    return SAMPLES.entrySet().stream()
        .filter(sample -> Pattern.matches(sample.getKey(), path))
        .findFirst()
        .map(sample -> new Answer(200, "application/json", read(sample.getValue())))
        .orElse(new Answer(404, "application/problem+json", "{\"detail\":\"unknown\"}"));
  }

  private String read(String name) {
    try (var in =
        Objects.requireNonNull(
            StubServices.class.getResourceAsStream("/samples/" + name + ".json"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@STATE@", orderState);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> samples() {
    var samples = new LinkedHashMap<String, String>();
    samples.put("/api/[^/]+/operations", "operations");
    samples.put("/api/[^/]+/parked", "parked");
    samples.put("/api/[^/]+/ledger/heads/latest", "head");
    samples.put("/api/orders/accounts/[^/]+/advice", "advice");
    samples.put("/api/orders/item-numbers", "item-numbers");
    samples.put("/api/orders/dispatch-desk", "dispatch-desk");
    samples.put("/api/orders/focus", "focus");
    samples.put("/api/orders/advice/hit-rates", "hit-rates");
    samples.put("/api/orders/accounts/[^/]+/maximal-order", "maximal-order");
    samples.put("/api/accounts", "accounts");
    samples.put("/api/accounts/acc-7f-merged", "account-merged");
    samples.put("/api/accounts/[^/]+", "account");
    samples.put("/api/accounts/[^/]+/figures", "figures");
    samples.put("/api/accounts/[^/]+/history", "history");
    samples.put("/api/accounts/[^/]+/interactions", "interactions");
    samples.put("/api/accounts/[^/]+/contracts", "contracts");
    samples.put("/api/accounts/[^/]+/people", "people");
    samples.put("/api/accounts/[^/]+/readings", "readings");
    samples.put("/api/orders", "orders");
    samples.put("/api/orders/escalations", "escalations");
    samples.put("/api/orders/products", "products");
    samples.put("/api/orders/price-lists", "price-lists");
    samples.put("/api/orders/products/[^/]+", "product");
    samples.put("/api/orders/product-families", "product-families");
    samples.put("/api/orders/assortments", "assortment");
    samples.put("/api/orders/prices", "price");
    samples.put("/api/orders/price-lists/drafts", "price-drafts");
    samples.put("/api/orders/price-lists/[^/]+/comparison", "price-comparison");
    samples.put("/api/orders/promotions", "promotions");
    samples.put("/api/orders/promotions/prm-00-2", "promotion-drafted");
    samples.put("/api/orders/promotions/prm-00-3", "promotion-simulated");
    samples.put("/api/orders/promotions/[^/]+", "promotion");
    samples.put("/api/orders/quotations", "quotations");
    samples.put("/api/orders/quotations/quo-7f-2", "quotation-waiting");
    samples.put("/api/orders/quotations/quo-7f-3", "quotation-accepted");
    samples.put("/api/orders/quotations/quo-7f-4", "quotation-drafted");
    samples.put("/api/orders/quotations/[^/]+", "quotation");
    samples.put("/api/orders/pipeline", "pipeline");
    samples.put("/api/orders/bonuses", "bonuses");
    samples.put("/api/orders/bonuses/bon-7f-2", "bonus-drafted");
    samples.put("/api/orders/bonuses/bon-7f-3", "bonus-waiting");
    samples.put("/api/orders/bonuses/[^/]+", "bonus");
    samples.put("/api/orders/bonuses/[^/]+/statement", "bonus-statement");
    samples.put("/api/orders/stock", "stocks");
    samples.put("/api/orders/stock/requests", "stock-requests");
    samples.put("/api/orders/stock/[^/]+", "stock");
    samples.put("/api/orders/stock/[^/]+/movements", "stock-movements");
    samples.put("/api/orders/stock/[^/]+/availability", "stock-availability");
    samples.put("/api/orders/frameworks", "frameworks");
    samples.put("/api/orders/frameworks/[^/]+", "framework");
    samples.put("/api/orders/on-time-in-full", "on-time-in-full");
    samples.put("/api/orders/imports", "imports");
    samples.put("/api/orders/imports/[^/]+", "import");
    samples.put("/api/orders/imports/[^/]+/documents", "import-documents");
    samples.put("/api/orders/imports/[^/]+/contradictions", "import-contradictions");
    samples.put("/api/orders/causes", "causes");
    samples.put("/api/orders/causes/pareto", "pareto");
    samples.put("/api/orders/returns", "returns");
    samples.put("/api/orders/returns/ret-7f-3", "return-inspected");
    samples.put("/api/orders/returns/[^/]+", "return");
    samples.put("/api/orders/acts", "acts");
    samples.put("/api/orders/acts/act-7f-2", "act-signed");
    samples.put("/api/orders/acts/act-7f-3", "act-redelivery");
    samples.put("/api/orders/acts/act-7f-4", "act-carrier-claim");
    samples.put("/api/orders/acts/[^/]+", "act");
    samples.put("/api/orders/redeliveries", "redeliveries");
    samples.put("/api/orders/claims", "carrier-claims");
    samples.put("/api/orders/measures", "measures");
    samples.put("/api/orders/measures/mea-00-2", "measure-new");
    samples.put("/api/orders/measures/mea-7f-3", "measure-kept");
    samples.put("/api/orders/measures/mea-7f-4", "measure-concluded");
    samples.put("/api/orders/measures/[^/]+", "measure");
    samples.put("/api/orders/measures/[^/]+/effect", "effect");
    samples.put("/api/orders/bookings", "bookings");
    samples.put("/api/orders/carriers", "carriers");
    samples.put("/api/orders/[^/]+/dispatches/dis-7f-2/bookings", "booking-confirmed");
    samples.put("/api/orders/[^/]+/dispatches/dis-7f-1/bookings", "booking");
    samples.put("/api/orders/exchanges", "exchanges");
    samples.put("/api/orders/exchanges/exc-7f-2", "exchange-granted");
    samples.put("/api/orders/exchanges/[^/]+", "exchange");
    samples.put("/api/orders/exchange-terms", "exchange-terms");
    samples.put("/api/orders/exchange-terms/[^/]+", "exchange-agreement");
    samples.put("/api/orders/[^/]+", "order");
    samples.put("/api/orders/[^/]+/lines/[^/]+/grounds", "grounds");
    samples.put("/api/credit/checks", "checks");
    samples.put("/api/credit/checks/due", "due");
    samples.put("/api/credit/checks/[^/]+", "check");
    samples.put("/api/credit/policies", "policies");
    samples.put("/api/credit/policies/[^/]+", "policy");
    samples.put("/api/credit/cut-overs", "cut-overs");
    samples.put("/api/credit/cut-overs/[^/]+", "cut-over");
    samples.put("/api/credit/cut-overs/[^/]+/refused-rows", "refused-rows");
    samples.put("/api/credit/accounts/[^/]+/limit-decisions", "limit-decisions");
    samples.put("/api/credit/accounts/[^/]+/limit-decisions/[^/]+", "limit-decision");
    samples.put("/api/credit/accounts/[^/]+/limit-decisions/[^/]+/rerun", "rerun");
    samples.put("/api/credit/policy-replays", "replays");
    samples.put("/api/credit/policy-replays/[^/]+", "replay");
    samples.put("/api/credit/policy-replays/[^/]+/lines", "replay-lines");
    samples.put("/api/credit/policy-replays/[^/]+/orders", "replay-orders");
    samples.put("/api/credit/accounts/[^/]+", "credit");
    samples.put("/api/credit/accounts/[^/]+/terms", "terms");
    samples.put("/api/credit/accounts/[^/]+/unbilled", "unbilled");
    samples.put("/api/credit/accounts/[^/]+/statement", "account-statement");
    samples.put("/api/credit/accounts/[^/]+/order-check", "order-check");
    samples.put("/api/credit/accounts/[^/]+/limits", "limits");
    samples.put("/api/credit/accounts/[^/]+/extras", "extras");
    samples.put("/api/credit/groups", "groups");
    samples.put("/api/credit/groups/[^/]+/history", "group-history");
    samples.put("/api/credit/groups/[^/]+", "group");
    samples.put("/api/credit/rules", "rules");
    samples.put("/api/credit/ageing", "ageing");
    samples.put("/api/credit/metrics", "metrics");
    samples.put("/api/credit/provision", "provision");
    samples.put("/api/credit/concentration", "concentration");
    samples.put("/api/credit/items", "items");
    samples.put("/api/credit/debtors/today", "debtors-today");
    samples.put("/api/credit/decisions", "decisions");
    samples.put("/api/credit/decisions/[^/]+", "decision");
    samples.put("/api/credit/decisions/[^/]+/rerun", "rerun");
    samples.put("/api/credit/limit-proposals", "limit-proposals");
    samples.put("/api/credit/limits/due", "limits-due");
    samples.put("/api/credit/invoices", "invoices");
    samples.put("/api/credit/invoices/inv-7f-9", "invoice-posted");
    samples.put("/api/credit/invoices/[^/]+", "invoice");
    samples.put("/api/credit/einvoices", "einvoices");
    samples.put("/api/credit/accounts/[^/]+/debts", "debts");
    samples.put("/api/credit/accounts/[^/]+/dunning-terms", "dunning-terms");
    samples.put("/api/credit/dunning/letters", "letters");
    samples.put("/api/credit/dunning/runs", "dunning-runs");
    samples.put("/api/credit/dunning/runs/[^/]+", "dunning-run");
    for (var claims : new String[] {"disputes", "promises", "calls", "write-offs", "hand-overs"}) {
      samples.put("/api/credit/" + claims, claims);
    }
    samples.put("/api/credit/confirmation-rounds", "confirmation-rounds");
    samples.put("/api/credit/confirmation-rounds/[^/]+", "confirmation-round");
    samples.put("/api/credit/confirmations", "confirmations");
    samples.put("/api/credit/confirmations/bal-7f-2", "confirmation-contested");
    samples.put("/api/credit/confirmations/[^/]+", "confirmation");
    samples.put("/api/credit/vat-report", "vat-report");
    samples.put("/api/credit/ledger-mappings", "ledger-mappings");
    samples.put("/api/credit/ledger-mappings/lgm-00-2", "ledger-mapping-withdrawn");
    samples.put("/api/credit/ledger-mappings/[^/]+", "ledger-mapping");
    samples.put("/api/credit/journal", "journal");
    samples.put("/api/credit/journal/periods", "journal-periods");
    samples.put("/api/credit/journal/periods/[^/]+", "journal-period");
    samples.put("/api/credit/receipts", "receipts");
    samples.put("/api/credit/receipts/waiting", "receipts-waiting");
    samples.put("/api/credit/receipts/[^/]+", "receipt");
    samples.put("/api/credit/receipts/[^/]+/candidates", "candidates");
    samples.put("/api/credit/accounts/[^/]+/set-offs", "set-offs");
    samples.put("/api/credit/bonus-notes", "bonus-notes");
    samples.put("/api/credit/revaluations", "revaluations");
    samples.put("/api/credit/revaluations/[^/]+/accounts", "revalued-accounts");
    samples.put("/api/planning/employees", "employees");
    samples.put("/api/planning/mandates", "mandates");
    samples.put("/api/planning/plans", "plans");
    samples.put("/api/planning/plans/[^/]+", "plan");
    samples.put("/api/planning/plans/[^/]+/attainment", "attainment");
    samples.put("/api/planning/plans/[^/]+/pay", "pay");
    samples.put("/api/planning/pay-schemes", "pay-schemes");
    return samples;
  }
}
