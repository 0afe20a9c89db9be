package voti.kit.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of a service, read once for all tests that look at them. */
public final class ServiceCode {

  private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

  private ServiceCode() {}

  /**
   * @param root {@code voti.orders}
   */
  public static JavaClasses of(String root) {
    return READ.computeIfAbsent(
        root,
        _ ->
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(root));
  }
}
