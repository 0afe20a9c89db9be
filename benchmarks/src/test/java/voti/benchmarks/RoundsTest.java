package voti.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A ratio is worth what its control and its baseline are worth. */
class RoundsTest {

  @Test
  void the_median_of_the_rounds_counts() throws Exception {
    var result = measured(new Given(new double[] {2, 2, 2, 9, 2, 2, 2, 2, 2}, 1, "ok"));
    assertThat(result.ratio()).isEqualTo(2);
    assertThat(result.met()).isTrue();
    assertThat(result.json()).contains("\"row\":\"given\"", "\"met\":true", "\"bar\":\">= 1.50\"");
  }

  @Test
  void a_failed_control_is_a_zero() throws Exception {
    var result = measured(new Given(new double[] {2, 2, 2, 2, 2, 2, 2, 2, 2}, 1, "one is lost"));
    assertThat(result.ratio()).isZero();
    assertThat(result.met()).isFalse();
    assertThat(result.markdown()).contains("one is lost", "not met");
  }

  @Test
  void a_baseline_that_swings_makes_it_void() throws Exception {
    var result = measured(new Given(new double[] {2, 2, 2, 2, 2, 2, 2, 2, 2}, 3, "ok"));
    assertThat(result.isVoid()).isTrue();
    assertThat(result.met()).isFalse();
    assertThat(result.markdown()).contains("void");
  }

  private static Result measured(Row row) throws Exception {
    return new Rounds(7).run("store", row);
  }

  /** Figures by turn; the baseline is 1, or swings up to a height. */
  private static final class Given implements Row {

    private final double[] figures;
    private final double height;
    private final String control;
    private int turn;
    private int other;

    Given(double[] figures, double height, String control) {
      this.figures = figures;
      this.height = height;
      this.control = control;
    }

    @Override
    public String name() {
      return "given";
    }

    @Override
    public Bar bar() {
      return Bar.atLeast(1.5);
    }

    @Override
    public String unit() {
      return "per second";
    }

    @Override
    public double ours() {
      return figures[turn++];
    }

    @Override
    public double baseline() {
      return other++ % 2 == 0 ? 1 : height;
    }

    @Override
    public String control() {
      return control;
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
