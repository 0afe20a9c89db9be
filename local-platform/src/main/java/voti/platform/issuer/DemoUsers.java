package voti.platform.issuer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The demo users of a local platform. */
public final class DemoUsers {

  /** The secret of every local client; it protects nothing outside this machine. */
  public static final String CLIENT_SECRET = "local-only";

  private static final List<DemoUser> ALL =
      List.of(
          person(1, "mari", "Mari Mets", "kam", "north"),
          person(2, "peeter", "Peeter Põld", "kam", "south"),
          person(3, "salme", "Salme Saar", "support", "north"),
          person(4, "helen", "Helen Hein", "head", "north"),
          person(5, "karl", "Karl Kask", "commercial-director", "sales"),
          person(6, "gert", "Gert Gross", "general-director", "management"),
          person(7, "kristi", "Kristi Kuusk", "controller", "finance"),
          person(8, "villem", "Villem Vaher", "warehouse", "logistics"),
          person(9, "kadri", "Kadri Kaur", "quality", "quality"),
          person(10, "eero", "Eero Ets", "employee", "marketing"),
          person(11, "anna", "Anna Aas", "auditor", "audit"),
          person(12, "adele", "Adele Aru", "admin", "it"),
          new DemoUser("erp", "ERP system", "integration", "integration", employee(13), false));

  private DemoUsers() {}

  public static List<DemoUser> all() {
    return ALL;
  }

  /** By user name, else the first with that role. */
  public static Optional<DemoUser> find(String userOrRole) {
    String wanted = userOrRole.toLowerCase(Locale.ROOT);
    return Stream.concat(
            ALL.stream().filter(user -> user.username().equals(wanted)),
            ALL.stream().filter(user -> user.role().equals(wanted)))
        .findFirst();
  }

  private static DemoUser person(
      int number, String username, String name, String role, String department) {
    return new DemoUser(username, name, role, department, employee(number), true);
  }

  private static String employee(int number) {
    return "emp-00-00000000-0000-7000-8000-%012d".formatted(number);
  }
}
