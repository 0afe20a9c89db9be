package voti.benchmarks.credit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.benchmarks.service.TokenIssuer;

/**
 * The whole book by age, asked over HTTP and read to the end, beside a tenth of it, or beside bare
 * cursors that read the same documents and do nothing with them.
 */
final class AgeingRow implements Row {

  private static final int LARGE = Integer.getInteger("voti.bench.items", 300_000);
  private static final String PATH =
      "/api/credit/ageing?groupBy=account&asOf=" + GeneratedBook.AS_OF;
  private static final int PAGE = 2_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final boolean besideCursor;
  private final Ground ground = new Ground();
  private final TokenIssuer issuer = new TokenIssuer(Clock.systemUTC());
  private final Callers caller = new Callers(1);
  private final BookGround large;
  private final BookGround other;
  private String differs = "ok";

  private AgeingRow(boolean besideCursor) throws Exception {
    this.besideCursor = besideCursor;
    large = new BookGround(ground, issuer, LARGE);
    other = besideCursor ? large : new BookGround(ground, issuer, LARGE / 10);
  }

  static AgeingRow besideATenth() throws Exception {
    return new AgeingRow(false);
  }

  static AgeingRow besideACursor() throws Exception {
    return new AgeingRow(true);
  }

  @Override
  public String name() {
    return besideCursor
        ? "ageing of 300,000 items / bare cursors over them"
        : "ageing of 300,000 items / of 30,000";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(besideCursor ? 3 : 11);
  }

  @Override
  public String unit() {
    return "seconds over HTTP, whole book by account";
  }

  @Override
  public double ours() throws Exception {
    return 1 / caller.perSecond(one -> ageing(large));
  }

  @Override
  public double baseline() throws Exception {
    return 1
        / caller.perSecond(
            one -> {
              if (besideCursor) {
                read();
              } else {
                ageing(other);
              }
            });
  }

  private void ageing(BookGround book) throws Exception {
    var answer = book.service.get(PATH);
    // The sums stand at the beginning; reading a thousand groups is not the service's work.
    var at = answer.indexOf("\"groups\":[");
    var total =
        JSON.readTree(answer.substring(0, at) + "\"groups\":[]}").at("/totals/0/total/amount");
    if (new BigDecimal(total.asString("0")).compareTo(book.book.open()) != 0) {
      differs = "the total is " + total + ", not " + book.book.open();
    }
  }

  /** In pages, as the embedded server holds all that one question finds in memory. */
  private void read() {
    var count = 0;
    var last = "";
    int page;
    do {
      page = 0;
      for (var item :
          large
              .items()
              .find(Filters.gt("_id", last))
              .sort(Sorts.ascending("_id"))
              .limit(PAGE)
              .batchSize(PAGE)) {
        last = item.getString("_id");
        page++;
      }
      count += page;
    } while (page == PAGE);
    if (count != large.book.items()) {
      differs = count + " items were read";
    }
  }

  @Override
  public String control() {
    return differs;
  }

  @Override
  public void close() {
    caller.close();
    large.close();
    other.close();
    issuer.close();
    ground.close();
  }
}
