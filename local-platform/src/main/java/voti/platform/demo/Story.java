package voti.platform.demo;

import java.util.List;
import java.util.function.Supplier;

/**
 * One account's life in twelve steps, five more about debts and four about goods. Every figure is
 * computed by the platform and then compared with what the story tells; a difference ends it with
 * {@link StoryFailed}.
 */
public final class Story {

  private final Beginning beginning;
  private final Selling selling;
  private final Trusting trusting;
  private final Api api;

  /** Played through that gateway. */
  public Story(Api api) {
    this.api = api;
    this.beginning = new Beginning(api);
    this.selling = new Selling(api);
    this.trusting = new Trusting(api);
  }

  /** The steps in their order; each does its work when it is asked. */
  public List<Supplier<Step>> steps() {
    return List.of(
        beginning::mandateAndPlan,
        beginning::account,
        beginning::credit,
        selling::capture,
        selling::discount,
        selling::reserve,
        trusting::release,
        () -> delivering().deliver(),
        () -> delivering().pay(),
        () -> delivering().takeBack(),
        () -> new Accounting(api).attain(),
        () -> new Accounting(api).audit());
  }

  /**
   * What happens with debts, after the twelve steps: a dispute, a promise kept and one broken,
   * reminders, and a policy that is tried on the checks of the year.
   */
  public List<Supplier<Step>> debts() {
    var promising = new Promising(api);
    return List.of(
        () -> new Contesting(api).contest(),
        promising::keep,
        promising::breakIt,
        () -> new Reminding(api).remind(),
        () -> new Rehearsing(api).replay());
  }

  /** What came of what was sold: bonus, largest order, promotion, shortage and return. */
  public List<Supplier<Step>> goods() {
    return List.of(
        () -> new Rewarding(api).reward(),
        () -> new Filling(api).fill(),
        () -> new Promoting(api).promote(),
        () -> new Complaining(api).complain());
  }

  /** The account the story is about. */
  public static String account() {
    return Scene.ACCOUNT;
  }

  /** A product on the story's price list: a brush of 15.00. */
  public static String brush() {
    return Scene.BRUSH;
  }

  private Delivering delivering() {
    return new Delivering(api, selling.order());
  }
}
