package voti.credit.ageing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import voti.credit.ageing.Names.Debtor;

/** By what the book is cut. Currencies are always kept apart. */
enum Grouping {
  ACCOUNT {
    @Override
    String keyOf(Debtor debtor) {
      return debtor.account().account();
    }

    @Override
    String nameOf(Debtor debtor) {
      return debtor.account().name();
    }
  },
  MANAGER {
    @Override
    String keyOf(Debtor debtor) {
      return debtor.account().kam();
    }
  },
  DEPARTMENT {
    @Override
    String keyOf(Debtor debtor) {
      return debtor.account().department();
    }
  },
  /** One that is not classified is of no segment. */
  SEGMENT {
    @Override
    String keyOf(Debtor debtor) {
      return Objects.requireNonNullElse(debtor.account().segment(), "");
    }
  },
  GROUP {
    @Override
    String keyOf(Debtor debtor) {
      return debtor.group().group();
    }

    @Override
    String nameOf(Debtor debtor) {
      return debtor.group().name();
    }
  },
  CURRENCY {
    @Override
    String keyOf(Debtor debtor) {
      return "";
    }
  };

  abstract String keyOf(Debtor debtor);

  String nameOf(Debtor debtor) {
    return keyOf(debtor);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Grouping of(String word) {
    return Arrays.stream(values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "groupBy is one of "
                        + Arrays.stream(values())
                            .map(Grouping::word)
                            .collect(Collectors.joining(", "))
                        + ", not "
                        + word));
  }
}
