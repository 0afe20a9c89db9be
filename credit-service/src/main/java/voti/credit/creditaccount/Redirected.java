package voti.credit.creditaccount;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A request to an account that is merged, addressed to the one it is merged into. */
final class Redirected {

  private Redirected() {}

  static CreditAccountCommand to(String account, CreditAccountCommand command) {
    var components = command.getClass().getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values = new Object[components.length];
    try {
      for (var i = 0; i < components.length; i++) {
        values[i] =
            switch (components[i].getName()) {
              case "creditAccount" -> CreditAccounts.of(account);
              case "account" -> account;
              default -> components[i].getAccessor().invoke(command);
            };
      }
      return command.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException never) {
      throw new IllegalStateException(command + " cannot be addressed to " + account, never);
    }
  }
}
