package voti.kit.security;

/** The roles a person may hold, as they stand in the token. */
public final class Roles {

  public static final String KAM = "kam";
  public static final String SUPPORT = "support";
  public static final String HEAD = "head";
  public static final String COMMERCIAL_DIRECTOR = "commercial-director";
  public static final String GENERAL_DIRECTOR = "general-director";
  public static final String CONTROLLER = "controller";
  public static final String WAREHOUSE = "warehouse";
  public static final String QUALITY = "quality";
  public static final String EMPLOYEE = "employee";
  public static final String AUDITOR = "auditor";
  public static final String ADMIN = "admin";
  public static final String INTEGRATION = "integration";

  private Roles() {}
}
