package voti.kit.receiving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.values.decision.Unknown;

/** Keeps a service's directory of accounts from what accounts publishes. */
final class DirectoryReceiver implements Receiver {

  private static final String REGISTERED = "voti.accounts.account-registered.v1";
  private static final String ASSIGNED = "voti.accounts.account-assigned.v1";
  private static final String ACTIVATED = "voti.accounts.account-activated.v1";
  private static final String CLASSIFIED = "voti.accounts.account-classified.v1";

  private static final String MERGED = "voti.accounts.account-merged.v1";

  private final String type;
  private final AccountDirectory directory;

  private DirectoryReceiver(String type, AccountDirectory directory) {
    this.type = type;
    this.directory = directory;
  }

  static List<Receiver> all(AccountDirectory directory) {
    return List.of(
        new DirectoryReceiver(REGISTERED, directory),
        new DirectoryReceiver(ASSIGNED, directory),
        new DirectoryReceiver(ACTIVATED, directory),
        new DirectoryReceiver(CLASSIFIED, directory),
        new DirectoryReceiver(MERGED, directory));
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public void on(ReceivedMessage message) {
    var told = message.as(Told.class);
    if (type.equals(REGISTERED)) {
      directory.record(told.entry("prospect"), message.sequence());
      return;
    }
    var known =
        directory
            .find(told.account())
            .orElseThrow(
                () -> new Unknown("account-is-known", "no account " + told.account() + " yet"));
    var changed =
        switch (type) {
          case ACTIVATED -> known.activated();
          case MERGED -> known.merged();
          case CLASSIFIED ->
              known.classified(orElse(told.segment(), ""), orElse(told.accountClass(), ""));
          default ->
              known.assigned(
                  orElse(told.kam(), known.kam()), orElse(told.department(), known.department()));
        };
    directory.record(changed, message.sequence());
  }

  private static String orElse(@Nullable String told, String known) {
    return told == null ? known : told;
  }

  /** Our reading of all five. */
  private record Told(
      String account,
      @Nullable String name,
      @Nullable String gln,
      @Nullable String kam,
      @Nullable String department,
      @Nullable String segment,
      @Nullable String accountClass) {

    AccountEntry entry(String status) {
      return new AccountEntry(
          account,
          orElse(name, ""),
          orElse(gln, ""),
          orElse(kam, ""),
          orElse(department, ""),
          status);
    }
  }
}
