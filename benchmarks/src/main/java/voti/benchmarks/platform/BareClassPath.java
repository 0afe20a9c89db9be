package voti.benchmarks.platform;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Of all that is here, what {@code spring-boot-starter-webmvc} brings, and this module. */
final class BareClassPath {

  private static final List<String> JARS =
      List.of(
          "benchmarks",
          "commons-logging",
          "jackson-annotations",
          "jackson-core",
          "jackson-databind",
          "jakarta.annotation-api",
          "jspecify",
          "jul-to-slf4j",
          "log4j-api",
          "log4j-to-slf4j",
          "logback-classic",
          "logback-core",
          "micrometer-commons",
          "micrometer-observation",
          "slf4j-api",
          "snakeyaml",
          "spring-aop",
          "spring-beans",
          "spring-boot",
          "spring-boot-autoconfigure",
          "spring-boot-http-converter",
          "spring-boot-jackson",
          "spring-boot-servlet",
          "spring-boot-tomcat",
          "spring-boot-web-server",
          "spring-boot-webmvc",
          "spring-context",
          "spring-core",
          "spring-expression",
          "spring-web",
          "spring-webmvc",
          "tomcat-embed-core",
          "tomcat-embed-el",
          "tomcat-embed-websocket");

  private BareClassPath() {}

  static String text() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> isBare(Path.of(entry).getFileName().toString()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** {@code classes} is this module when it was not packed into a jar. */
  private static boolean isBare(String file) {
    return file.equals("classes") || JARS.contains(file.replaceFirst("-[0-9].*", ""));
  }
}
