package voti.benchmarks.credit;

import java.time.Clock;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.benchmarks.service.TokenIssuer;

/** One account's open items over HTTP, in a large book and in a small one. */
final class ItemsPageRow implements Row {

  private static final int LARGE = Integer.getInteger("voti.bench.items", 300_000);
  private static final int SMALL = 3_000;

  /** Four of ten are paid. */
  private static final int OPEN = GeneratedBook.OF_ONE_ACCOUNT * 6 / 10;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Ground ground = new Ground();
  private final TokenIssuer issuer = new TokenIssuer(Clock.systemUTC());
  private final Callers caller = new Callers(1);
  private final Random random = new Random(7);
  private final BookGround large = new BookGround(ground, issuer, LARGE);
  private final BookGround small = new BookGround(ground, issuer, SMALL);
  private String differs = "ok";

  ItemsPageRow() throws Exception {}

  @Override
  public String name() {
    return "one account's open items among 300,000 / among 3,000";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(1.1);
  }

  @Override
  public String unit() {
    return "microseconds per page over HTTP";
  }

  @Override
  public double ours() throws Exception {
    return 1e6 / caller.perSecond(one -> page(large));
  }

  @Override
  public double baseline() throws Exception {
    return 1e6 / caller.perSecond(one -> page(small));
  }

  private void page(BookGround book) throws Exception {
    var account = GeneratedBook.account(random.nextInt(book.book.items()));
    var items =
        JSON.readTree(book.service.get("/api/credit/items?account=" + account)).at("/items");
    if (items.size() != OPEN || !items.at("/0/account").asString("").equals(account)) {
      differs = account + " has " + items.size() + " open items";
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
    small.close();
    issuer.close();
    ground.close();
  }
}
