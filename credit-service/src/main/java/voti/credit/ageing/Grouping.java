package voti.credit.ageing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import voti.kit.security.AccountEntry;

/** By what the book is cut. Currencies are always kept apart. */
enum Grouping {
  ACCOUNT {
    @Override
    String keyOf(AccountEntry account) {
      return account.account();
    }

    @Override
    String nameOf(AccountEntry account) {
      return account.name();
    }
  },
  MANAGER {
    @Override
    String keyOf(AccountEntry account) {
      return account.kam();
    }
  },
  DEPARTMENT {
    @Override
    String keyOf(AccountEntry account) {
      return account.department();
    }
  },
  CURRENCY {
    @Override
    String keyOf(AccountEntry account) {
      return "";
    }
  };

  abstract String keyOf(AccountEntry account);

  String nameOf(AccountEntry account) {
    return keyOf(account);
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
