package voti.kit.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import voti.kit.command.Caller;

/**
 * Which accounts a caller's roles reach: all, those of a department, those of a manager. With
 * several roles the widest holds.
 */
sealed interface DataScope {

  Set<String> SEES_ALL =
      Set.of(
          Roles.COMMERCIAL_DIRECTOR,
          Roles.GENERAL_DIRECTOR,
          Roles.CONTROLLER,
          Roles.WAREHOUSE,
          Roles.QUALITY,
          Roles.AUDITOR,
          Roles.ADMIN,
          Roles.INTEGRATION);
  Set<String> SEES_DEPARTMENT = Set.of(Roles.HEAD, Roles.SUPPORT, Roles.EMPLOYEE);

  boolean covers(AccountEntry entry);

  /** On the directory's own fields. */
  Bson filter();

  static DataScope of(Caller caller) {
    if (caller.roles().stream().anyMatch(SEES_ALL::contains)) {
      return new All();
    }
    if (caller.roles().stream().anyMatch(SEES_DEPARTMENT::contains)) {
      return new Department(caller.actor().department());
    }
    var managers = new ArrayList<String>();
    if (caller.has(Roles.KAM)) {
      managers.add(caller.actor().person());
      if (caller.actor().onBehalfOf() != null) {
        managers.add(caller.actor().onBehalfOf());
      }
    }
    return new Managers(List.copyOf(managers));
  }

  record All() implements DataScope {
    @Override
    public boolean covers(AccountEntry entry) {
      return true;
    }

    @Override
    public Bson filter() {
      return new Document();
    }
  }

  record Department(String name) implements DataScope {
    @Override
    public boolean covers(AccountEntry entry) {
      return entry.department().equals(name);
    }

    @Override
    public Bson filter() {
      return new Document("department", name);
    }
  }

  record Managers(List<String> persons) implements DataScope {
    @Override
    public boolean covers(AccountEntry entry) {
      return persons.contains(entry.kam());
    }

    @Override
    public Bson filter() {
      return new Document("kam", new Document("$in", persons));
    }
  }
}
