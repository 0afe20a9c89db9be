package voti.credit;

import java.time.LocalDate;
import java.util.List;
import voti.credit.goods.Delivery;
import voti.credit.goods.GoodsLine;
import voti.credit.goods.ReturnedGoods;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** The story's goods, as events carry them. */
public final class Samples {

  public static final String ACCOUNT = "acc-7f-0192f3a0-0001-7000-8000-000000000001";
  public static final String ORDER = "ord-7f-0192f3a0-0020-7000-8000-000000000001";
  public static final String DISPATCH = "dis-7f-0192f3a0-0040-7000-8000-000000000001";
  public static final String RETURN = "ret-7f-0192f3a0-0041-7000-8000-000000000001";
  public static final String ACT = "act-7f-0192f3a0-0042-7000-8000-000000000001";

  private static final String PAINT = "prd-00-0192f3a0-0030-7000-8000-000000000001";
  private static final String BRUSHES = "prd-00-0192f3a0-0031-7000-8000-000000000001";

  private Samples() {}

  public static Money sek(String amount) {
    return Money.of(amount, "SEK");
  }

  /** 120 l of paint and ten brushes, with the order's charge. */
  public static Delivery delivery() {
    return new Delivery(
        DISPATCH,
        ORDER,
        ACCOUNT,
        LocalDate.parse("2010-02-15"),
        30,
        List.of(
            new GoodsLine(1, PAINT, Quantity.of("120", "LTR"), sek("5483.88")),
            new GoodsLine(2, BRUSHES, Quantity.of("10", "C62"), sek("147.41"))),
        sek("100.00"),
        sek("5731.29"));
  }

  /** Two brushes. */
  public static ReturnedGoods returned(String gross) {
    return new ReturnedGoods(
        RETURN,
        ACT,
        ORDER,
        DISPATCH,
        LocalDate.parse("2010-03-12"),
        "Bristles fell out",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        List.of(new GoodsLine(2, BRUSHES, Quantity.of("2", "C62"), sek(gross))),
        sek(gross));
  }

  /** The record of a decision, by the controller. */
  public static Decision decision(Outcome outcome) {
    return new Decision(
        outcome,
        new Policy("policy", "1"),
        List.of(),
        List.of(),
        new Authority("controller", null, null),
        "As agreed");
  }
}
