package voti.credit.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Policy;

/**
 * How debtors are reminded, as versioned data.
 *
 * @param levels in order
 * @param minimum below which nobody is written to, by currency
 * @param texts one for each level and language
 */
public record DunningProcedure(
    String name,
    String version,
    List<DunningLevel> levels,
    List<Money> minimum,
    List<LetterText> texts) {

  private static final String LANGUAGE = "en";

  /** Refuses levels that leave a gap, or lack a text in a language that another level has. */
  public DunningProcedure {
    levels = List.copyOf(levels);
    minimum = List.copyOf(minimum);
    texts = List.copyOf(texts);
    for (var at = 0; at < levels.size(); at++) {
      if (levels.get(at).level() != at + 1) {
        throw new IllegalArgumentException("level " + (at + 1) + " is missing");
      }
    }
    for (var text : texts) {
      for (var level : levels) {
        find(texts, text.language(), level.level());
      }
    }
    find(texts, LANGUAGE, 1);
  }

  /** As decisions cite it. */
  public Policy cited() {
    return new Policy(name, version);
  }

  /** The highest level. */
  public int last() {
    return levels.size();
  }

  /** A level by its number. */
  public DunningLevel level(int number) {
    return levels.get(number - 1);
  }

  /**
   * The level an item reaches next: one step at a time, not before its days have passed, and not
   * before the last letter's days to pay have.
   *
   * @param at the level it has, 0 when it was never reminded of
   * @param remindedOn the day of its last letter
   */
  public Optional<DunningLevel> next(
      int at, LocalDate dueOn, @Nullable LocalDate remindedOn, LocalDate on) {
    if (at >= last()) {
      return Optional.empty();
    }
    var next = level(at + 1);
    var early = on.isBefore(dueOn.plusDays(next.afterDays()));
    var tooSoon =
        remindedOn != null && at > 0 && !on.isAfter(remindedOn.plusDays(level(at).daysToPay()));
    return early || tooSoon ? Optional.empty() : Optional.of(next);
  }

  /** Whether it is worth a letter. */
  public boolean isWorthALetter(Money amount) {
    return amount.isPositive()
        && minimum.stream()
            .filter(least -> least.currency().equals(amount.currency()))
            .noneMatch(least -> least.isMoreThan(amount));
  }

  /** What a letter says; in English where the language is not written in. */
  public LetterText text(String language, int level) {
    var known = texts.stream().anyMatch(text -> text.language().equals(language));
    return find(texts, known ? language : LANGUAGE, level);
  }

  private static LetterText find(List<LetterText> texts, String language, int level) {
    return texts.stream()
        .filter(text -> text.language().equals(language) && text.level() == level)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no text of level " + level + " in " + language));
  }
}
